import { useEffect, useState } from 'react';

const minute = 60_000;

/** Today in the Netherlands, as an ISO date: also when the page stays open past midnight. */
export function useToday(): string {
  const [today, setToday] = useState(dutchDay);
  useEffect(() => {
    const timer = setInterval(() => setToday(dutchDay()), minute);
    return () => clearInterval(timer);
  }, []);
  return today;
}

function dutchDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
