import { readClaude, readCodex, readGemini, readText, type Said } from './said.ts';

/** How a coding agent is asked without its hands: no tools, none of its user's rules and servers, nothing kept. */
export interface Agent {
  /** `{folder}` is a folder of its own with `files`; the question comes on standard input, unless a file has it. */
  readonly argv: readonly string[];
  /** What chooses the model, `{model}`; left out if none is configured. */
  readonly model: readonly string[];
  /** The only secrets that it gets to see. */
  readonly keys: readonly string[];
  /** `{question}` is what is asked. */
  readonly files?: Readonly<Record<string, string>>;
  /** Throws if that is no answer. */
  readonly read: (stdout: string) => Said;
}

const nothingAllowed = '[[rule]]\ntoolName = "*"\ndecision = "deny"\npriority = 999\n';

/** By name: `command/NAME` or `command/NAME/MODEL`. The arguments are those of the versions in each comment. */
export const agents: Readonly<Record<string, Agent>> = {
  // 2.1.330
  claude: {
    argv: [
      ...'claude --print --output-format json --tools'.split(' '),
      '',
      ...'--strict-mcp-config --safe-mode --no-session-persistence --disable-slash-commands'.split(' '),
    ],
    model: ['--model', '{model}'],
    keys: ['ANTHROPIC_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'],
    read: readClaude,
  },
  // 0.169.0
  codex: {
    argv: [
      ...'codex exec --json --sandbox read-only --skip-git-repo-check --ephemeral --ignore-user-config'.split(' '),
      ...'--ignore-rules --disable shell_tool --disable unified_exec --disable apps --disable plugins'.split(' '),
      ...'--disable hooks --disable view_image --disable image_generation -c web_search="disabled" -'.split(' '),
    ],
    model: ['-c', 'model="{model}"'],
    keys: ['CODEX_API_KEY', 'OPENAI_API_KEY'],
    read: readCodex,
  },
  // 0.61.0
  gemini: {
    argv: 'gemini --output-format json --extensions none --skip-trust --admin-policy {folder}/policy.toml'.split(' '),
    model: ['--model', '{model}'],
    keys: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
    files: { 'policy.toml': nothingAllowed },
    read: readGemini,
  },
  // 1.0
  copilot: {
    argv: [
      ...'copilot --silent --stream off --no-custom-instructions --disable-builtin-mcps --no-ask-user'.split(' '),
      ...'--no-auto-update --no-color --available-tools none'.split(' '),
    ],
    model: ['--model', '{model}'],
    keys: ['COPILOT_GITHUB_TOKEN', 'GITHUB_TOKEN'],
    read: readText,
  },
  // 0.86
  aider: {
    argv: [
      ...'aider --message-file {folder}/question.md --chat-mode ask --no-git --dry-run --no-auto-commits'.split(' '),
      ...'--no-stream --no-pretty --no-check-update --no-show-release-notes --no-analytics'.split(' '),
      ...'--no-detect-urls --no-suggest-shell-commands --no-show-model-warnings --map-tokens 0'.split(' '),
    ],
    model: ['--model', '{model}'],
    keys: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
    files: { 'question.md': '{question}' },
    read: readText,
  },
};
