-- As the real migrations do: make the group unless it is there, grant to it table by table.
DO $$
BEGIN
  CREATE ROLE vekha_app NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;
CREATE TABLE proof (word text NOT NULL);
INSERT INTO proof VALUES ('granted');
GRANT SELECT ON proof TO vekha_app;
GRANT vekha_app TO "${applicationLogin}";
