import AccessContact from '#components/guidance/AccessContact.astro';
import Areas from '#components/guidance/Areas.astro';
import ContactCard from '#components/guidance/ContactCard.astro';
import PrintContact from '#components/guidance/PrintContact.astro';
import Withdrawn from '#components/guidance/Withdrawn.astro';
import type { Contact } from '#domain/contacts.ts';
import { examplesOf } from '../example.ts';
import { contact, guide, town } from '../town.ts';

const office = contact('hovednummer');
const longest: Contact = {
  ...office,
  name: 'Pladsanvisnings- og Specialbørnehavevisitationsudvalgets Sekretariatsbetjening',
  who: 'Sundhedsplejerskeuddannede børneergoterapeuter og støttepædagogkorpsets koordinationsansvarlige.',
  hours: 'mandag, tirsdag og onsdag 9-15, torsdag 9-18, fredag 9-13',
  email: 'specialpaedagogiskraadgivningogvejledning@eksempel.dk',
  address: 'Specialpædagogisk Rådgivnings- og Kompetenceudviklingscenter, Langgade 1, 9999 Lilleby',
  website: 'https://www.eksempel.dk/',
};

export default [
  examplesOf('ContactCard', ContactCard,
    { name: 'published by its owner', promise: 'says who gave the number, and that nobody checked it', props: { contact: office }, says: ['12 34 56 78', 'Oplyst af Lilleby Kommune, efter 25. november 2020. Ikke kontrolleret af os.'], has: ['h3', 'a[href="tel:+4512345678"]'] },
    { name: 'checked', promise: 'says when and by whom', props: { contact: contact('sundhedsplejen') }, says: ['12 34 56 79', 'Kontrolleret 1. oktober 2026 af sekretæren.'], never: ['Ikke kontrolleret'] },
    { name: 'check too old', promise: 'is never shown as checked', props: { contact: { ...contact('sundhedsplejen'), trust: 'expired' } }, says: ['12 34 56 79', 'Sidst kontrolleret 1. oktober 2026. Det er længe siden.'], never: ['af sekretæren'] },
    { name: 'number not known', promise: 'shows no number of its own, and says whom to ask instead', props: { contact: contact('ppr') }, says: ['Ikke oplyst', 'Spørg i stedet: Lilleby Kommunes hovednummer, 12 34 56 78'], lacks: ['.call'] },
    { name: 'taken down', promise: 'keeps the old number back, and says whom to ask instead', props: { contact: contact('gammelt-kontor') }, says: ['Kontakten er taget ned', 'Spørg i stedet: Lilleby Kommunes hovednummer'], never: ['12 34 56 70'], lacks: ['.call'] },
    { name: 'a role', promise: 'says how to find them, and nothing of trust', props: { contact: contact('lederen') }, says: ['Spørg personalet.'], lacks: ['.call', '.trust'] },
    { name: 'danger', promise: 'dials the short number as it is', props: { contact: contact('alarm-112') }, says: ['112'], has: ['.acute', 'a[href="tel:112"]'] },
    { name: 'longest words', promise: 'shows every channel it has', props: { contact: longest }, says: ['Åbent: mandag', 'Adresse: Special', 'Skriv ikke om barnet i en almindelig mail.'], has: ['a[href^="mailto:"]', 'a[rel="noreferrer"]'] },
    { name: 'inside a text', promise: 'makes no heading there', props: { contact: office, level: 0 }, says: [office.name], lacks: ['h2', 'h3', 'h4'] },
    { name: 'in the register', promise: 'can be linked to', props: { contact: office, level: 2, id: 'hovednummer' }, has: ['#hovednummer h2'] },
  ),
  examplesOf('PrintContact', PrintContact,
    { name: 'with a number', promise: 'names the chapter that holds the rest', props: { contact: office }, locals: { guide }, says: ['12 34 56 78'], has: [`a[data-at="${guide.contacts.number}"]`] },
    { name: 'number not known', promise: 'gives the name alone', props: { contact: contact('ppr') }, locals: { guide }, says: ['PPR i Lilleby'], lacks: ['a[href^="tel:"]'] },
  ),
  examplesOf('Withdrawn', Withdrawn,
    { name: 'with whom to ask', promise: 'says that the text is gone, and whom to ask', props: { ask: office }, says: ['Siden er taget ned.', 'Indtil da kan I spørge her:', '12 34 56 78'] },
    { name: 'nobody to ask', promise: 'promises nobody', props: { ask: undefined }, says: ['Siden er taget ned.'], never: ['Indtil da'], lacks: ['.contact'] },
  ),
  examplesOf('AccessContact', AccessContact,
    { name: 'both set', promise: 'can be called and written to', props: { phone: '12 34 56 78', email: 'adgang@eksempel.dk' }, has: ['a[href="tel:+4512345678"]', 'a[href="mailto:adgang@eksempel.dk"]'], says: ['Skriv ikke om jeres barn.'] },
    { name: 'phone alone', promise: 'says that no mail is set', props: { phone: '12 34 56 78', email: undefined }, says: ['Der er endnu ikke oplyst en mailadresse.'], lacks: ['a[href^="mailto:"]'] },
    { name: 'none set', promise: 'says so', props: { phone: undefined, email: undefined }, says: ['Der er endnu ikke oplyst et telefonnummer eller en mailadresse'], lacks: ['a'] },
  ),
  examplesOf('Areas', Areas,
    { name: 'usual', promise: 'leads to the contact of each area', props: { municipality: town }, says: ['Kommunens distrikter', 'Distrikt Nord'], has: ['h2', 'a[href="#hovednummer"]'] },
    { name: 'longest words', promise: 'says what an area covers', props: { municipality: { ...town, areas: [{ id: 'x', name: 'Daginstitutionsområdeadministrationsdistrikt Nordvestkvarteret', covers: ['Bispebjergparken', 'Ryparken-Lundehuskvarteret'] }] }, level: 3 }, says: ['Dækker: Bispebjergparken, Ryparken-Lundehuskvarteret.'], has: ['h3'] },
    { name: 'no areas', promise: 'shows nothing', props: { municipality: { ...town, areas: [] } }, lacks: ['*'] },
  ),
];
