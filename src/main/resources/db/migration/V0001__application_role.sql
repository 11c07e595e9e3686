-- Everything the running application may do is granted to vekha_app, which owns nothing: it has no DDL,
-- and tables that keep what happened are granted to it for reading and inserting only.
-- Roles belong to the whole server, so another Vekha database on it may have made this one already.
DO $$
BEGIN
  CREATE ROLE vekha_app NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

GRANT USAGE ON SCHEMA public TO vekha_app;
