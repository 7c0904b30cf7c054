import type { SameKeys } from '../key.ts';
import type { papers as english } from '../en/papers.ts';

export const papers: SameKeys<typeof english> = {
  stands: '의제 현황',
  standsNow: '지금: {{level}}',
  standsAgreed: '합의: {{level}}',
  gauges: '정세',
  channels: '연락 채널',
  counted: '그 밖의 모든 항목 ({{count}}개)',
  summits: '정상회담',
  open: '열림',
  closed: '닫힘',
  bar: '기준: {{bar}}',
  status: { live: '유효', kept: '지킴', broken: '어김', lapsed: '효력 없음' },
  redLine: '레드라인',
  promisePrice: '지금 어기면 {{points}} 손실',
  due: '{{turn}}{{word}}째까지',
  given: '준 것',
  got: '받은 것',
  promised: '약속한 것',
  read: '어떻게 이해했나',
  papers: '편지와 성명',
  debt: '우리의 빚 {{points}}',
  summit: {
    no_date: '아직 날짜 없음',
    ahead: '{{when}}, {{place}}',
    ahead_nowhere: '{{when}}',
    today: '오늘',
    held: '열렸음',
    missed: '열리지 못한 채 그날이 지남',
  },
  fresh: '새로 바뀜',
};
