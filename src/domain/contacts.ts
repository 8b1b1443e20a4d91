import type { ContactData } from '../schemas/contact.ts';
import { CHECK_HOLDS_DAYS, isOverdue } from './freshness.ts';
import type { Source } from './site.ts';

/** What a reader may be shown of a contact. `expired`: was checked, but too long ago to be called so. */
export type Trust = 'role' | 'verified' | 'expired' | 'published' | 'unknown' | 'withdrawn';

/** A contact, its trust settled for today, its references followed. */
export interface Contact {
  id: string;
  /** Undefined for contacts of the whole country. */
  municipality?: string;
  name: string;
  who: string;
  trust: Trust;
  phone?: string;
  hours?: string;
  email?: string;
  address?: string;
  website?: string;
  findBy?: string;
  note?: string;
  source?: Source;
  checked?: { date: string; by: string };
  instead?: Contact;
  acute: boolean;
}

/** The trust state on a day: a check that is too old falls back, and never fails a build. */
export function trustOn(data: ContactData, today: string): Trust {
  if (data.withdrawn) return 'withdrawn';
  if (data.state === 'verified' && data.checked && isOverdue(data.checked.date, today, CHECK_HOLDS_DAYS.contact)) return 'expired';
  return data.state;
}

/** `tel:` address of a Danish number; short numbers stay as they are. */
export const telHref = (phone: string): string => {
  const digits = phone.replaceAll(' ', '');
  return digits.length === 8 ? `tel:+45${digits}` : `tel:${digits}`;
};

/** The public part of a contact: channels only where the trust state allows them. */
export function resolveContact(id: string, data: ContactData, today: string, municipality: string | undefined, source: Source | undefined): Contact {
  const trust = trustOn(data, today);
  const shown = trust === 'verified' || trust === 'expired' || trust === 'published';
  return {
    id,
    name: data.name,
    who: data.who,
    trust,
    acute: data.acute,
    ...(municipality ? { municipality } : {}),
    ...(shown && data.phone ? { phone: data.phone } : {}),
    ...(shown && data.hours ? { hours: data.hours } : {}),
    ...(shown && data.email ? { email: data.email } : {}),
    ...(shown && data.address ? { address: data.address } : {}),
    ...(trust !== 'withdrawn' && data.website ? { website: data.website } : {}),
    ...(trust !== 'withdrawn' && data.findBy ? { findBy: data.findBy } : {}),
    ...(trust !== 'withdrawn' && data.note ? { note: data.note } : {}),
    ...(source ? { source } : {}),
    ...(data.checked ? { checked: data.checked } : {}),
  };
}
