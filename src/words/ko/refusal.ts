import type { SameKeys } from '../key.ts';
import type { refusal as english } from '../en/refusal.ts';

export const refusal: SameKeys<typeof english> = {
  not_now: '지금은 그럴 때가 아닙니다.',
  not_yours: '당신이 할 수 있는 일이 아닙니다.',
  condition: '필요한 일이 아직 이루어지지 않았습니다.',
  wrong_state: '지금 상황에서는 시작할 수 없습니다.',
  channel_closed: '이 일에 쓸 연락 채널이 닫혀 있습니다.',
  no_capacity: '이번에 쓸 수 있는 지시가 모자랍니다.',
  once_only: '한 번만 할 수 있는데, 이미 했습니다.',
  done_this_turn: '이번에 이미 했습니다.',
  closed: '이 길은 아주 닫혔습니다.',
  not_an_option: '고를 수 있는 답이 아닙니다.',
  promise_kept_already: '이미 약속했고, 그 약속이 그대로 있습니다.',
  nothing_to_waive: '지금은 걸림돌이 아니어서 철회할 것이 없습니다.',
  mandate_held: '이미 이 노선입니다.',
  agenda_full: '의제가 꽉 찼습니다. 먼저 하나를 빼야 합니다.',
  on_agenda_already: '이미 의제에 있습니다.',
  not_on_agenda: '의제에 없습니다.',
  too_many_issues: '협상 의제가 너무 많습니다.',
  empty_package: '제안에는 내용이 있어야 합니다.',
  not_prepared: '준비되지 않아서 모호하게밖에 할 수 없습니다.',
  not_to_be_undone: '이미 이루어진 일은 서명으로 되돌릴 수 없습니다.',
  nothing_to_word: '내주는 것이 없는 단계라 부드럽게 말하거나 모호하게 남길 것이 없습니다.',
  not_at_home: '국내 동의를 얻을 수 없습니다.',
  game_over: '게임이 끝났습니다.',
};
