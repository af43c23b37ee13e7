/** CDS Hooks 2.0.1 card types, https://cds-hooks.hl7.org/2.0/#card-attributes. No null, "", [] or {} anywhere in a card. */

export interface Card {
  uuid: string;
  /** Under 140 characters. */
  summary: string;
  /** GitHub-flavoured Markdown; chart text is escaped. */
  detail?: string;
  indicator: 'info' | 'warning' | 'critical';
  source: { label: string; url?: string; icon?: string; topic?: Coding };
  suggestions?: Suggestion[];
  selectionBehavior?: 'at-most-one' | 'any';
  overrideReasons?: Required<Coding>[];
  links?: Link[];
}

export interface Coding {
  code: string;
  system: string;
  display?: string;
}

/** All actions of a suggestion are taken together (AND). */
export interface Suggestion {
  label: string;
  uuid: string;
  isRecommended?: boolean;
  actions: Action[];
}

export interface Action {
  type: 'create' | 'update' | 'delete';
  description: string;
  /** FHIR R4 resource to be created or the whole updated resource. */
  resource?: Record<string, unknown>;
  resourceId?: string;
}

export interface Link {
  label: string;
  url: string;
  type: 'absolute' | 'smart';
  /** Only on smart links: an opaque id. */
  appContext?: string;
}
