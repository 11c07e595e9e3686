-- Run once by the database container, when its volume is empty.
-- vekha_owner owns the schema and migrates it; vekha is the application's login and owns nothing.
-- What the login may do comes from vekha_app alone; the migrations grant it table by table.
\set owner_password `cat /run/secrets/vekha_owner_password`
\set login_password `cat /run/secrets/vekha_password`

CREATE ROLE vekha_owner LOGIN CREATEROLE PASSWORD :'owner_password';
CREATE ROLE vekha_app NOLOGIN ADMIN vekha_owner;
CREATE ROLE vekha LOGIN PASSWORD :'login_password' IN ROLE vekha_app;

CREATE DATABASE vekha OWNER vekha_owner;
REVOKE ALL ON DATABASE vekha FROM PUBLIC;
GRANT CONNECT ON DATABASE vekha TO vekha_app;

-- Nobody has business in the databases the server is delivered with.
REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;
REVOKE CONNECT ON DATABASE template1 FROM PUBLIC;
