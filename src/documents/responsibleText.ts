import { abbreviationOf } from '../departments/abbreviationOf';
import type { DepartmentResolver } from '../departments/department';
import { listed } from '../language/language';
import type { ActionPoint, Responsible } from '../minutes/actionPoint';
import { reportWords as words } from './reportWords';

/** Who must do it, as a document says it: "VWS en BZK", "VWS, daarna BZK", "allen, behalve JenV". */
export function responsibleText({ responsible }: ActionPoint, departments: DepartmentResolver): string {
  return said(responsible, (codes) => abbreviations(codes, departments));
}

/** "BZK en VNG": the abbreviations of departments as a phrase; "" for none. */
export function departmentsText(codes: readonly string[], departments: DepartmentResolver): string {
  return listed(abbreviations(codes, departments), 'nl');
}

/** The abbreviations as printed, in order. */
export function abbreviations(codes: readonly string[], departments: DepartmentResolver): readonly string[] {
  return codes.map((code) => abbreviationOf(code, departments));
}

function said(responsible: Responsible, names: (codes: readonly string[]) => readonly string[]): string {
  switch (responsible.kind) {
    case 'everybody': {
      const except = listed(names(responsible.except), 'nl');
      return except ? words.except(except) : words.everybody;
    }
    case 'sequence':
      return words.then(names(responsible.departments)) || words.nobody;
    case 'joint':
      return listed(names(responsible.departments), 'nl') || words.nobody;
  }
}
