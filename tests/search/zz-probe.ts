import { readFileSync } from 'node:fs';
const { readShipped } = await import('/tmp/wt/s4/tests/search/shipped.ts');
const { firstAnswers } = await import('/tmp/wt/s4/tests/search/ours.ts');
const s = readShipped();
for (const q of readFileSync(process.argv[2] ?? '/tmp/q.txt','utf8').trim().split('\n')) {
  console.log('»'+q+'«');
  for (const m of ['koebenhavn','koege','ballerup']) { const a = firstAnswers({query:q,category:'',municipality:m,named:false,right:new Set()} as never, s); console.log('  ', m.slice(0,5), a.hits.slice(0,3).map((h: any)=>h.page.path.replace(m+'/','')).join(' | ') || '-- '+a.asked.unknown.join(' ')); }
}
