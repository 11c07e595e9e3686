-- What people have handed in with task forms, as it was accepted. The engine keeps only ids, codes, dates and
-- numbers; fields marked vekha:keep = module (personal data) are kept by their module and are not in content.
CREATE TABLE form_submission (
  id uuid PRIMARY KEY,
  form_key text NOT NULL,
  task_id text NOT NULL,
  process_instance_id text NOT NULL,
  tenant_id text,
  -- Null when Vekha itself handed the form in.
  submitted_by text,
  submitted_at timestamptz NOT NULL,
  content jsonb NOT NULL,
  -- Keys of hidden or locked fields for which something was sent all the same, and ignored.
  dropped text[] NOT NULL DEFAULT '{}'
);

CREATE INDEX form_submission_by_instance ON form_submission (process_instance_id, submitted_at);
CREATE INDEX form_submission_by_task ON form_submission (task_id);

GRANT SELECT, INSERT ON form_submission TO vekha_app;
