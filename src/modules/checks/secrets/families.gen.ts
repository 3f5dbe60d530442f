import { adafruit } from './families/adafruit.ts';
import { adobe } from './families/adobe.ts';
import { age } from './families/age.ts';
import { airtable } from './families/airtable.ts';
import { aiven } from './families/aiven.ts';
import { alibaba } from './families/alibaba.ts';
import { anthropic } from './families/anthropic.ts';
import { apify } from './families/apify.ts';
import { asana } from './families/asana.ts';
import { atlassian } from './families/atlassian.ts';
import { aws } from './families/aws.ts';
import { azure } from './families/azure.ts';
import { braintree } from './families/braintree.ts';
import { brevo } from './families/brevo.ts';
import { browserstack } from './families/browserstack.ts';
import { buildkite } from './families/buildkite.ts';
import { cerebras } from './families/cerebras.ts';
import { circleci } from './families/circleci.ts';
import { clickhouse } from './families/clickhouse.ts';
import { clickup } from './families/clickup.ts';
import { clojars } from './families/clojars.ts';
import { cloudflare } from './families/cloudflare.ts';
import { cloudinary } from './families/cloudinary.ts';
import { codecov } from './families/codecov.ts';
import { cohere } from './families/cohere.ts';
import { confluent } from './families/confluent.ts';
import { contentful } from './families/contentful.ts';
import { coveralls } from './families/coveralls.ts';
import { cratesIo } from './families/crates-io.ts';
import { databricks } from './families/databricks.ts';
import { datadog } from './families/datadog.ts';
import { deepseek } from './families/deepseek.ts';
import { deno } from './families/deno.ts';
import { digitalocean } from './families/digitalocean.ts';
import { discord } from './families/discord.ts';
import { docker } from './families/docker.ts';
import { doppler } from './families/doppler.ts';
import { dropbox } from './families/dropbox.ts';
import { duffel } from './families/duffel.ts';
import { dynatrace } from './families/dynatrace.ts';
import { easypost } from './families/easypost.ts';
import { elevenlabs } from './families/elevenlabs.ts';
import { facebook } from './families/facebook.ts';
import { fastly } from './families/fastly.ts';
import { figma } from './families/figma.ts';
import { fireworks } from './families/fireworks.ts';
import { flutterwave } from './families/flutterwave.ts';
import { flyIo } from './families/fly-io.ts';
import { frameIo } from './families/frame-io.ts';
import { gitea } from './families/gitea.ts';
import { github } from './families/github.ts';
import { gitlab } from './families/gitlab.ts';
import { gocardless } from './families/gocardless.ts';
import { google } from './families/google.ts';
import { grafana } from './families/grafana.ts';
import { groq } from './families/groq.ts';
import { harness } from './families/harness.ts';
import { hashicorp } from './families/hashicorp.ts';
import { heroku } from './families/heroku.ts';
import { honeycomb } from './families/honeycomb.ts';
import { hubspot } from './families/hubspot.ts';
import { huggingFace } from './families/hugging-face.ts';
import { infracost } from './families/infracost.ts';
import { inngest } from './families/inngest.ts';
import { jenkins } from './families/jenkins.ts';
import { jfrog } from './families/jfrog.ts';
import { jina } from './families/jina.ts';
import { langfuse } from './families/langfuse.ts';
import { langsmith } from './families/langsmith.ts';
import { launchdarkly } from './families/launchdarkly.ts';
import { linear } from './families/linear.ts';
import { linkedin } from './families/linkedin.ts';
import { mailchimp } from './families/mailchimp.ts';
import { mailersend } from './families/mailersend.ts';
import { mailgun } from './families/mailgun.ts';
import { mapbox } from './families/mapbox.ts';
import { maxmind } from './families/maxmind.ts';
import { microsoftTeams } from './families/microsoft-teams.ts';
import { mistral } from './families/mistral.ts';
import { mongodb } from './families/mongodb.ts';
import { neon } from './families/neon.ts';
import { netlify } from './families/netlify.ts';
import { newRelic } from './families/new-relic.ts';
import { notion } from './families/notion.ts';
import { npm } from './families/npm.ts';
import { nuget } from './families/nuget.ts';
import { nvidia } from './families/nvidia.ts';
import { octopus } from './families/octopus.ts';
import { okta } from './families/okta.ts';
import { onePassword } from './families/one-password.ts';
import { onesignal } from './families/onesignal.ts';
import { openai } from './families/openai.ts';
import { openrouter } from './families/openrouter.ts';
import { openshift } from './families/openshift.ts';
import { pagerduty } from './families/pagerduty.ts';
import { pem } from './families/pem.ts';
import { perplexity } from './families/perplexity.ts';
import { pinecone } from './families/pinecone.ts';
import { plaid } from './families/plaid.ts';
import { planetscale } from './families/planetscale.ts';
import { posthog } from './families/posthog.ts';
import { postman } from './families/postman.ts';
import { prefect } from './families/prefect.ts';
import { pulumi } from './families/pulumi.ts';
import { pypi } from './families/pypi.ts';
import { readme } from './families/readme.ts';
import { render } from './families/render.ts';
import { replicate } from './families/replicate.ts';
import { resend } from './families/resend.ts';
import { rubygems } from './families/rubygems.ts';
import { sauceLabs } from './families/sauce-labs.ts';
import { scaleway } from './families/scaleway.ts';
import { scalingo } from './families/scalingo.ts';
import { sendgrid } from './families/sendgrid.ts';
import { sentry } from './families/sentry.ts';
import { shippo } from './families/shippo.ts';
import { shopify } from './families/shopify.ts';
import { slack } from './families/slack.ts';
import { snyk } from './families/snyk.ts';
import { socket } from './families/socket.ts';
import { sonar } from './families/sonar.ts';
import { sourcegraph } from './families/sourcegraph.ts';
import { square } from './families/square.ts';
import { stripe } from './families/stripe.ts';
import { supabase } from './families/supabase.ts';
import { tailscale } from './families/tailscale.ts';
import { tavily } from './families/tavily.ts';
import { telegram } from './families/telegram.ts';
import { triggerDev } from './families/trigger-dev.ts';
import { twilio } from './families/twilio.ts';
import { twitter } from './families/twitter.ts';
import { typeform } from './families/typeform.ts';
import { weightsAndBiases } from './families/weights-and-biases.ts';
import { wireguard } from './families/wireguard.ts';
import { xai } from './families/xai.ts';
import { yandex } from './families/yandex.ts';
import { zuplo } from './families/zuplo.ts';
import type { SecretFamily } from './family.ts';

/** Every family. */
export const families: readonly SecretFamily[] = [
  ...adafruit,
  ...adobe,
  ...age,
  ...airtable,
  ...aiven,
  ...alibaba,
  ...anthropic,
  ...apify,
  ...asana,
  ...atlassian,
  ...aws,
  ...azure,
  ...braintree,
  ...brevo,
  ...browserstack,
  ...buildkite,
  ...cerebras,
  ...circleci,
  ...clickhouse,
  ...clickup,
  ...clojars,
  ...cloudflare,
  ...cloudinary,
  ...codecov,
  ...cohere,
  ...confluent,
  ...contentful,
  ...coveralls,
  ...cratesIo,
  ...databricks,
  ...datadog,
  ...deepseek,
  ...deno,
  ...digitalocean,
  ...discord,
  ...docker,
  ...doppler,
  ...dropbox,
  ...duffel,
  ...dynatrace,
  ...easypost,
  ...elevenlabs,
  ...facebook,
  ...fastly,
  ...figma,
  ...fireworks,
  ...flutterwave,
  ...flyIo,
  ...frameIo,
  ...gitea,
  ...github,
  ...gitlab,
  ...gocardless,
  ...google,
  ...grafana,
  ...groq,
  ...harness,
  ...hashicorp,
  ...heroku,
  ...honeycomb,
  ...hubspot,
  ...huggingFace,
  ...infracost,
  ...inngest,
  ...jenkins,
  ...jfrog,
  ...jina,
  ...langfuse,
  ...langsmith,
  ...launchdarkly,
  ...linear,
  ...linkedin,
  ...mailchimp,
  ...mailersend,
  ...mailgun,
  ...mapbox,
  ...maxmind,
  ...microsoftTeams,
  ...mistral,
  ...mongodb,
  ...neon,
  ...netlify,
  ...newRelic,
  ...notion,
  ...npm,
  ...nuget,
  ...nvidia,
  ...octopus,
  ...okta,
  ...onePassword,
  ...onesignal,
  ...openai,
  ...openrouter,
  ...openshift,
  ...pagerduty,
  ...pem,
  ...perplexity,
  ...pinecone,
  ...plaid,
  ...planetscale,
  ...posthog,
  ...postman,
  ...prefect,
  ...pulumi,
  ...pypi,
  ...readme,
  ...render,
  ...replicate,
  ...resend,
  ...rubygems,
  ...sauceLabs,
  ...scaleway,
  ...scalingo,
  ...sendgrid,
  ...sentry,
  ...shippo,
  ...shopify,
  ...slack,
  ...snyk,
  ...socket,
  ...sonar,
  ...sourcegraph,
  ...square,
  ...stripe,
  ...supabase,
  ...tailscale,
  ...tavily,
  ...telegram,
  ...triggerDev,
  ...twilio,
  ...twitter,
  ...typeform,
  ...weightsAndBiases,
  ...wireguard,
  ...xai,
  ...yandex,
  ...zuplo,
];
