-- The account the application signs in with gets the rights of vekha_app, and no others.
GRANT vekha_app TO "${applicationLogin}";
INSERT INTO audit_writer VALUES ('${applicationLogin}') ON CONFLICT DO NOTHING;
