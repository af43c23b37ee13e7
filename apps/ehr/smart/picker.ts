import { createHash } from 'node:crypto';
import { escapeHtml } from '@medplum/core';
import type { User } from '../users.ts';

/** The one page of the authorization server: who are you? Plain HTML, no script. English and Chinese. */

export type Language = 'en' | 'zh-CN';

const words = {
  en: {
    title: 'Sign in',
    ribbon: 'Pretend Hospital: a demonstration, no real patients',
    asks: (app: string) => `${app} would like to know who you are.`,
    who: 'Sign in as',
    roles: { surgeon: 'surgeon', nurse: 'follow-up nurse', quality: 'quality officer' },
    proceed: 'Continue',
    cancel: 'Cancel',
    refused: 'This cannot be opened',
    back: 'Close this page and open the app again.',
    ended: 'This page was open for too long, or was answered already.',
  },
  'zh-CN': {
    title: '登录',
    ribbon: '虚构医院：仅供演示，无真实患者',
    asks: (app: string) => `${app} 需要确认您的身份。`,
    who: '登录身份',
    roles: { surgeon: '外科医生', nurse: '随访护士', quality: '质量管理人员' },
    proceed: '继续',
    cancel: '取消',
    refused: '无法打开',
    back: '请关闭本页，重新打开应用。',
    ended: '本页打开时间过长，或已经提交过。',
  },
};

const style = `
:root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
.ribbon { padding: .5rem 1rem; background: #7a3e00; color: #fff; text-align: center; }
main { max-width: 26rem; margin: 3rem auto; padding: 0 1rem; }
fieldset { border: 0; margin: 1.5rem 0; padding: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
label { display: flex; gap: .75rem; align-items: center; min-height: 2.75rem; cursor: pointer; }
input { width: 1.25rem; height: 1.25rem; flex: none; }
button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem; margin-right: .75rem; border-radius: .4rem; border: 1px solid currentColor; cursor: pointer; background: transparent; color: inherit; }
button.first { background: #0b5c8a; border-color: #0b5c8a; color: #fff; }
:focus-visible { outline: 3px solid #d97706; outline-offset: 2px; }
`;

/** `form-action` names the app's origin too: browsers apply it to the redirect that answers the form. */
export const pagePolicy = (appOrigin?: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'${appOrigin ? ` ${appOrigin}` : ''}; base-uri 'none'; frame-ancestors 'none'`;

export function pickerPage(
  language: Language,
  { app, users, handle }: { app: string; users: readonly User[]; handle: string },
): string {
  const say = words[language];
  const choices = users
    .map(
      ({ id, name, roles }) =>
        `<label><input type="radio" name="user" value="${escapeHtml(id)}" required> <span>${escapeHtml(name)}, ${roles.map((role) => say.roles[role]).join(', ')}</span></label>`,
    )
    .join('\n');
  return page(
    language,
    say.title,
    `<h1>${say.title}</h1>
<p>${escapeHtml(say.asks(app))}</p>
<form method="post" action="/oauth/authorize">
<input type="hidden" name="request" value="${escapeHtml(handle)}">
<fieldset><legend>${say.who}</legend>
${choices}
</fieldset>
<button class="first" name="decision" value="continue">${say.proceed}</button><button name="decision" value="cancel" formnovalidate>${say.cancel}</button>
</form>`,
  );
}

export function refusalPage(language: Language, reason: string | undefined): string {
  const say = words[language];
  const detail = reason === undefined ? say.ended : escapeHtml(reason);
  return page(language, say.refused, `<h1>${say.refused}</h1>\n<p>${detail} ${say.back}</p>`);
}

const page = (language: Language, title: string, body: string) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - ${words[language].ribbon}</title>
<style>${style}</style></head>
<body><header class="ribbon">${words[language].ribbon}</header>
<main>
${body}
</main></body>
</html>
`;
