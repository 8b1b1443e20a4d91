import type { Contact } from './contacts.ts';
import type { Municipality, ServicePage } from './site.ts';

const operator = (m: Municipality) => ({ '@type': 'GovernmentOrganization', name: m.officialName, ...(m.website ? { url: m.website } : {}) });

/** schema.org: the service as the municipality describes it. Only what the page says. */
export const serviceLd = (s: ServicePage, m: Municipality) => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentService',
  name: s.title,
  description: s.summary,
  serviceOperator: operator(m),
  areaServed: m.name,
});

/** schema.org: the municipality's published channels; contacts without one are left out. */
export const contactsLd = (m: Municipality, contacts: Contact[]) => ({
  '@context': 'https://schema.org',
  ...operator(m),
  contactPoint: contacts
    .filter((c) => c.phone ?? c.email)
    .map((c) => ({ '@type': 'ContactPoint', contactType: c.name, ...(c.phone ? { telephone: c.phone.length > 7 ? `+45 ${c.phone}` : c.phone } : {}), ...(c.email ? { email: c.email } : {}) })),
});
