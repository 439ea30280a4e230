import { z } from 'zod';
import { decoded, lowerCase, pathOf, textOf, type HostReply, type MakeHost } from './host';

const headers = z.record(z.string(), z.string());
const schema = z.strictObject({
  trailingSlash: z.literal('always'),
  globalHeaders: headers,
  routes: z.array(
    z.union([
      z.strictObject({ route: z.string(), redirect: z.string(), statusCode: z.literal(301) }),
      z.strictObject({ route: z.string(), headers }),
    ]),
  ),
  responseOverrides: z.strictObject({ 404: z.strictObject({ rewrite: z.literal('/404.html') }) }),
  mimeTypes: z.record(z.string().startsWith('.'), z.string()),
});

/**
 * Azure Static Web Apps: the first route that fits, its headers over the global ones; an empty value removes one.
 * Every page is led to an address with a slash at its end.
 */
export const azureHost: MakeHost = (generated, site) => {
  const config = schema.parse(JSON.parse(textOf(generated, 'azure/staticwebapp.config.json')));
  return (target) => {
    const path = pathOf(target);
    if (path === undefined) return { status: 400, headers: {} };
    const route = config.routes.find((rule) =>
      rule.route.endsWith('/*') ? path.startsWith(rule.route.slice(0, -1)) : path === rule.route,
    );
    if (route !== undefined && 'redirect' in route)
      return { status: route.statusCode, location: route.redirect, headers: {} };
    const sent = lowerCase(Object.entries({ ...config.globalHeaders, ...route?.headers }));
    return { ...azureFinds(decoded(path), site), headers: sent };
  };
};

function azureFinds(path: string, site: ReadonlySet<string>): Omit<HostReply, 'headers'> {
  const bare = path.replace(/(?:\/|\/index\.html|\.html)$/, '');
  const file = [`${bare}/index.html`, `${bare}.html`].find((page) => site.has(page));
  if (file !== undefined)
    return path === `${bare}/` ? { status: 200, file } : { status: 301, location: `${bare}/` };
  return site.has(path) ? { status: 200, file: path } : { status: 404 };
}
