/** What a room is asked when it looks back. */
export const LOOKING_BACK = [
  'What did it cost, and whom? Who in the story would say otherwise?',
  'At which moment was most decided, and who here felt it then?',
  'Where do you know this from, without names? What was different there?',
  'What will one of you do on Monday, with whom, and who will ask about it?',
];
