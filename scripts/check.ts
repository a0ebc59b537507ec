import { checkContent, todayIso } from '../src/corpus/check-content.ts';
import { countProblems, formatProblems } from '../src/domain/problem.ts';

// Checks all content and says every problem at once: `npm run check`.
const { problems } = checkContent(process.cwd(), todayIso());
if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
console.log(countProblems(problems));
process.exitCode = problems.some(({ level }) => level === 'fault') ? 1 : 0;
