import { z } from 'zod';
import { fileAt, lowerCase, type MakeHost, textOf } from './host';

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

/** Azure Static Web Apps: the first route that fits, its headers over the global ones; an empty value removes one. */
export const azureHost: MakeHost = (generated, site) => {
  const config = schema.parse(JSON.parse(textOf(generated, 'azure/staticwebapp.config.json')));
  return (path) => {
    const route = config.routes.find((rule) =>
      rule.route.endsWith('/*') ? path.startsWith(rule.route.slice(0, -1)) : path === rule.route,
    );
    if (route !== undefined && 'redirect' in route)
      return { status: route.statusCode, location: route.redirect, headers: {} };
    const file = fileAt(path, site);
    const sent = lowerCase(Object.entries({ ...config.globalHeaders, ...route?.headers }));
    return {
      status: file === undefined ? 404 : 200,
      headers: sent,
      ...(file === undefined ? {} : { file }),
    };
  };
};
