import type { SameKeys } from '../key.ts';
import type { record as english } from '../en/record.ts';

export const record: SameKeys<typeof english> = {
  unreadable: '저장한 게임 파일이 아닙니다.',
  unknownScenario: '이 게임에는 ‘{{scenario}}’ 시나리오가 필요한데, 목록에 없습니다.',
  older: '옛 규칙({{theirs}}, 지금은 {{ours}})으로 저장한 게임입니다. 읽을 수는 있지만 이어서 할 수는 없습니다.',
  newer: '새 규칙({{theirs}}, 여기는 {{ours}})으로 저장한 게임입니다. 이 페이지를 최신판으로 다시 불러오세요.',
  otherRules: '이 게임의 시나리오가 그 뒤로 바뀌었습니다. 지금 규칙으로는 이어서 할 수 없습니다.',
  broken: '이 게임은 끝까지 다시 돌릴 수 없습니다. {{turn}}{{word}}째에서 멈춥니다.',
  openedMany: '게임 {{of}}개 중 {{opened}}개를 열었습니다.',
  opened: '‘{{title}}’ 게임을 열었습니다.',
};
