/** One page of every type. */
export const PAGE_TYPES = [
  '/', '/koege/', '/koege/kontakt/', '/koege/kontakt/gaar-i-dagtilbud/', '/koege/kontakt/akut/', '/koebenhavn/stoettetrekanten/', '/koege/stoettetrekanten/hverdagen-i-gruppen/',
  '/koege/samarbejde/', '/koege/samarbejde/samtalen/', '/ballerup/tilbud/', '/ballerup/tilbud/fsr/', '/koebenhavn/kontakter/', '/ballerup/udskriv/', '/koege/emner/',
  '/rettigheder/', '/rettigheder/klage/', '/rettigheder/breve/', '/ordliste/', '/kilder/', '/emner/', '/emner/samtykke/', '/emner/tolk/', '/soeg/', '/daekning/', '/om/siden/', '/tilgaengelighed/', '/privatliv/', '/404.html',
];
