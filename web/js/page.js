// The page's own words, and how it looks: language, theme, motion.

const WORDS = {
  en: {
    title: 'Weft: processes and threads, made visible',
    lead: 'A small computer that you can see into: run Python threads and processes, stop time, step back.',
    poster: 'One process with two threads that share its memory; another process with memory of its own',
    poster_one: 'Process 1: two threads, one memory',
    poster_two: 'Process 2: its own',
    loading: 'Loading',
    progress: '{done} of {all} MB',
    starting: 'Starting',
    retry: 'Try again',
    show_text: 'Show as text',
    show_picture: 'Back to the picture',
    commands: 'Commands',
    canvas: 'Weft: the simulated computer as a picture. Everything in it also stands in the text that follows. Escape leaves.',
    text_title: 'The simulated computer as text',
    fail_title: 'This did not load',
    fail_network: '{file} could not be fetched. Is the network still there?',
    fail_missing: 'The server has no {file} (status {status}).',
    fail_size: '{file} is not whole, or belongs to another version: {done} of {all} bytes.',
    fail_stalled: 'Nothing more of {file} arrived for {seconds} seconds.',
    fail_broken: '{file} arrived, but the browser cannot run it.',
    fail_start: 'The program could not start in this browser.',
    fail_crash: 'Weft itself has failed. That is our mistake, not your program’s.',
    no_graphics: 'This browser has no WebGL 2 here, so Weft shows text instead of the picture.',
    lost_graphics: 'The graphics were lost for a moment; they come back by themselves.',
  },
  ko: {
    title: 'Weft: 눈으로 보는 프로세스와 스레드',
    lead: '안이 들여다보이는 작은 컴퓨터: 파이썬 스레드와 프로세스를 돌리고, 시간을 멈추고, 뒤로 되돌려 보세요.',
    poster: '메모리를 함께 쓰는 두 스레드가 있는 프로세스 하나와, 자기 메모리를 따로 가진 다른 프로세스',
    poster_one: '프로세스 1: 스레드 둘, 메모리 하나',
    poster_two: '프로세스 2: 따로 가진 메모리',
    loading: '불러오는 중',
    progress: '{all} MB 중 {done} MB',
    starting: '시작하는 중',
    retry: '다시 시도',
    show_text: '글로 보기',
    show_picture: '그림으로 돌아가기',
    commands: '명령',
    canvas: 'Weft: 그림으로 나타낸 모의 컴퓨터. 그림의 모든 내용은 아래에 글로도 있습니다. Esc 키로 나갑니다.',
    text_title: '글로 나타낸 모의 컴퓨터',
    fail_title: '불러오지 못했습니다',
    fail_network: '{file} 파일을 받지 못했습니다. 네트워크 연결을 확인해 주세요.',
    fail_missing: '서버에 {file} 파일이 없습니다(상태 {status}).',
    fail_size: '{file} 파일이 온전하지 않거나 다른 버전의 것입니다: {all}바이트 중 {done}바이트.',
    fail_stalled: '{file} 파일이 {seconds}초 동안 더 오지 않았습니다.',
    fail_broken: '{file} 파일은 왔지만 이 브라우저가 실행하지 못합니다.',
    fail_start: '이 브라우저에서 프로그램을 시작하지 못했습니다.',
    fail_crash: 'Weft 자체에 오류가 났습니다. 여러분의 프로그램이 아니라 저희의 잘못입니다.',
    no_graphics: '이 브라우저에서는 WebGL 2를 쓸 수 없어 그림 대신 글로 보여 드립니다.',
    lost_graphics: '그래픽이 잠시 끊겼습니다. 저절로 돌아옵니다.',
  },
};

const query = new URLSearchParams(location.search);
const dark_system = matchMedia('(prefers-color-scheme: dark)');
const calm_system = matchMedia('(prefers-reduced-motion: reduce)');

function first_language() {
  const asked = query.get('lang');
  if (asked === 'en' || asked === 'ko') return asked;
  const list = navigator.languages ?? [navigator.language];
  return list.map((tag) => tag.slice(0, 2)).find((tag) => tag in WORDS) ?? 'en';
}

function first_dark() {
  const asked = query.get('theme');
  return asked === 'dark' || (asked !== 'light' && dark_system.matches);
}

/** What the page was asked to be; the window's own switches change it later. */
export const look = {
  korean: first_language() === 'ko',
  dark: first_dark(),
  calm: calm_system.matches,
  text_view: query.get('view') === 'text',
  program: query.get('program') ?? '',
  string_test: query.get('stringtest') ?? '',  // long, double or key: tries the layout with other texts
};

/** The word for `key` in the page's language, with {name} replaced. */
export function word(key, values = {}) {
  const text = WORDS[look.korean ? 'ko' : 'en'][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** Writes language and theme into the document; elements with data-word get their text. */
export function apply_look() {
  const root = document.documentElement;
  root.lang = look.korean ? 'ko' : 'en';
  root.dataset.theme = look.dark ? 'dark' : 'light';
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label));
  }
}

/** Calls back when the system's preferences change (not where the link fixed them). */
export function follow_system(on_dark, on_calm) {
  dark_system.addEventListener('change', () => {
    if (!query.has('theme')) on_dark(dark_system.matches);
  });
  calm_system.addEventListener('change', () => on_calm(calm_system.matches));
}
