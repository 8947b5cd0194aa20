import { createApi, openApiHead } from "../../src/api/app.ts";
import { openSqlite } from "../../src/store/sqlite.ts";

/** As much of JSON Schema as the contract uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly description?: string;
  readonly default?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Body {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The page of the API: every route with its parameters and answers, then every shape. */
export async function apiReference(): Promise<string> {
  const { paths, components } = await openApi();
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => route(`${method} ${path}`, operation)),
  );
  const shapes = Object.entries(components.schemas)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, schema]) => shape(name, schema));
  return [head, "## Routes", ...routes, "## Shapes", ...shapes].join("\n\n");
}

const head = `# API

Made by \`npm run build:reference\` from the OpenAPI document that the server gives at
\`/api/openapi.json\`.

Every error is a [Problem](#problem), whose codes are explained in [errors.md](errors.md). A parameter
that takes several values is repeated: \`?party=KE&party=LU\`. A list gives \`next\`: send it as
\`cursor\` for the lines that follow. Only JSON from the same origin is taken, and only hosts that the
server knows are answered.

## What is told

A part that sources tell is a list: every value that is told for it, the one to show first. Each is
\`{ value, records, documents, implied?, decision? }\`: the source records and documents that say so,
what it was implied by where none states it, and the decision that set it. Two values of a part that
can have one only are a disagreement, and both stay.`;

async function openApi(): Promise<OpenApi> {
  const store = await openSqlite(":memory:");
  const context = { store, now: () => "", newId: () => "", workbench: "", hosts: [] };
  const app = createApi(context);
  await store.close();
  // JSON drops what only the generator needs.
  return JSON.parse(JSON.stringify(app.getOpenAPI31Document(openApiHead))) as OpenApi;
}

function route(title: string, operation: Operation): string {
  const [method = "", path = ""] = title.split(" ");
  const { summary = "", description, parameters = [], requestBody, responses } = operation;
  const parts = [`### ${method.toUpperCase()} ${path}`, `${summary}.`];
  if (description !== undefined) parts.push(description);
  if (parameters.length > 0) parts.push(parameterTable(parameters));
  if (requestBody !== undefined) parts.push(`Takes ${contents(requestBody)}.`);
  return [...parts, answerTable(responses)].join("\n\n");
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map(({ name, required, schema }) => {
    const unless = schema.default === undefined ? "" : `, ${cell(schema.default)} unless told`;
    return `| \`${name}\`${required === true ? " (needed)" : ""} | ${typeOf(schema)}${unless} | ${schema.description ?? ""} |`;
  });
  return ["| parameter | type | |", "|---|---|---|", ...rows].join("\n");
}

function answerTable(responses: Operation["responses"]): string {
  const rows = Object.entries(responses).map(
    ([status, body]) => `| ${status} | ${contents(body)} | ${body.description ?? ""} |`,
  );
  return ["| status | answers | |", "|---|---|---|", ...rows].join("\n");
}

function contents({ content = {} }: Body): string {
  return Object.entries(content)
    .map(([type, { schema }]) => (type === "application/json" ? typeOf(schema) : `\`${type}\``))
    .join(" or ");
}

function shape(name: string, schema: Schema): string {
  const heading = `### ${name}`;
  const words = schema.description === undefined ? [] : [schema.description];
  if (schema.properties === undefined) return [heading, ...words, typeOf(schema)].join("\n\n");
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties).map(
    ([field, part]) =>
      `| \`${field}\`${required.has(field) ? "" : " (optional)"} | ${typeOf(part)} | ${part.description ?? ""} |`,
  );
  const table = ["| field | type | |", "|---|---|---|", ...rows].join("\n");
  return [heading, ...words, table].join("\n\n");
}

/** A type in words: a link for a shape with a name, the codes of a short list, else its kind. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return link(schema.$ref.split("/").at(-1) ?? "");
  if (schema.const !== undefined) return cell(schema.const);
  if (schema.enum !== undefined) return codes(schema.enum);
  const members = schema.anyOf ?? schema.oneOf;
  if (members !== undefined) return members.map(typeOf).join(" or ");
  if (schema.allOf !== undefined) return schema.allOf.map(typeOf).join(" with ");
  return compound(schema);
}

function compound(schema: Schema): string {
  const telling = schema.items?.properties;
  if (telling?.["implied"] !== undefined && telling["value"] !== undefined)
    return `[told](#what-is-told) ${typeOf(telling["value"])}`;
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  if (schema.properties !== undefined) return fields(schema);
  if (typeof schema.additionalProperties === "object")
    return `map to ${typeOf(schema.additionalProperties)}`;
  const { type = "any JSON" } = schema;
  return typeof type === "string" ? type : type.join(" or ");
}

function fields({ properties = {} }: Schema): string {
  const parts = Object.entries(properties).map(([name, part]) => `${name}: ${typeOf(part)}`);
  return `{ ${parts.join(", ")} }`;
}

function codes(values: readonly unknown[]): string {
  const shown = values.slice(0, codesShown).map(cell).join(", ");
  return values.length > codesShown ? `${shown} … (${values.length} codes)` : shown;
}

const codesShown = 6;

function cell(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}
