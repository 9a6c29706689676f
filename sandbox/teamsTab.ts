import { Router } from 'express';

/** The id that the organisation's catalogue gave the app. */
const appId = '0f6a1c52-7d0e-4d53-9c1f-2b8a5e9d4c10';

/** Where the sandbox's Teams opens the personal tab. */
export function teamsTabUrl(sandboxOrigin: string): string {
  return `${sandboxOrigin}/l/entity/${appId}/personal`;
}

/** Opens a link to a tab as Teams does: the app gets what the link names as its sub-page. Of an app that it does not have, the web address. */
export function teamsLinks(): Router {
  return Router().get('/l/entity/:app/:tab', ({ params, query }, response) => {
    if (params.app !== appId) return response.redirect(String(query.webUrl));
    const { subEntityId } = JSON.parse(String(query.context ?? '{}')) as { readonly subEntityId?: string };
    const address = new URLSearchParams({ surface: params.tab, link: subEntityId ?? '' });
    return response.redirect(`/teams/?${address}`);
  });
}
