import { useState } from 'react';

/** What the window's address says, as text. */
export type Address = Readonly<Record<string, string>>;

/**
 * The window's state, kept in its address so that it can be linked to and survives a reload. `fallback` names every
 * parameter and its value when the address does not.
 */
export function useAddress<T extends Address>(fallback: T): [T, (change: Partial<T>) => void] {
  const [address, setAddress] = useState(() => readAddress(fallback));
  const change = (changed: Partial<T>) => {
    const next = { ...address, ...changed };
    setAddress(next);
    history.replaceState(null, '', `?${writeAddress(next, fallback)}`);
  };
  return [address, change];
}

function readAddress<T extends Address>(fallback: T): T {
  const given = new URLSearchParams(location.search);
  const entries = Object.entries(fallback).map(([name, value]) => [name, given.get(name) ?? value]);
  return Object.fromEntries(entries) as T;
}

function writeAddress(address: Address, fallback: Address): URLSearchParams {
  return new URLSearchParams(Object.entries(address).filter(([name, value]) => value !== fallback[name]));
}
