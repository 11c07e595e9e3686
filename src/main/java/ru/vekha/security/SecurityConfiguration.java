package ru.vekha.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.StaticResourceLocation;
import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Default deny in front of everything, one sign-in for Vekha's pages and the engine's web apps. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** About 200 ms a check on two cores: dear for a guesser, unnoticed by a person. */
  private static final int BCRYPT_STRENGTH = 12;

  private static final String OWN_PAGES_POLICY =
      "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** The library that draws a process on the act places its parts by attributes. */
  private static final String DRAWING_POLICY =
      OWN_PAGES_POLICY.replace(
          "style-src 'self';", "style-src 'self'; style-src-attr 'unsafe-inline';");

  @Bean
  PasswordEncoder passwordEncoder(
      @Value("${vekha.password-strength:" + BCRYPT_STRENGTH + "}") int strength) {
    return new BCryptPasswordEncoder(strength);
  }

  /** Calendars, which programs read without a session; their address is the secret. */
  @Bean
  @Order(1)
  SecurityFilterChain calendars(HttpSecurity http) throws Exception {
    PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
    return http.securityMatcher(paths.matcher("/feeds/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        paths.matcher(HttpMethod.GET, "/feeds/*"),
                        paths.matcher(HttpMethod.HEAD, "/feeds/*"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .headers(
            headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  @Bean
  SecurityFilterChain everything(
      HttpSecurity http,
      HttpRules rules,
      StillActiveFilter stillActive,
      StartPasswordFilter startPassword)
      throws Exception {
    PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
    RequestMatcher webApps = paths.matcher("/camunda/**");
    RequestMatcher webAppCalls =
        new OrRequestMatcher(paths.matcher("/camunda/api/**"), paths.matcher("/vekha/**"));
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers(
                    paths.matcher("/actuator/health/**"), paths.matcher("/actuator/health"))
                .permitAll()
                .requestMatchers(paths.matcher("/sign-in"), paths.matcher("/error"))
                .permitAll()
                .requestMatchers(paths.matcher(HttpMethod.GET, "/public/**"))
                .permitAll()
                .requestMatchers(
                    PathRequest.toStaticResources()
                        .atCommonLocations()
                        // One file of them is used, which the rules name.
                        .excluding(StaticResourceLocation.WEB_JARS))
                .denyAll()
                .anyRequest()
                .access(
                    (authentication, context) ->
                        new AuthorizationDecision(
                            authentication.get().isAuthenticated()
                                && authentication.get().getPrincipal() instanceof SignedInPerson
                                && rules.allow(context.getRequest()))));
    http.formLogin(
        form ->
            form.loginPage("/sign-in").defaultSuccessUrl("/", false).failureUrl("/sign-in?failed"));
    http.logout(
        out ->
            out.logoutRequestMatcher(
                    new OrRequestMatcher(
                        paths.matcher(HttpMethod.POST, "/sign-out"),
                        paths.matcher(
                            HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout")))
                .invalidateHttpSession(true)
                .deleteCookies("VEKHA")
                .defaultLogoutSuccessHandlerFor(
                    new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT), webAppCalls)
                .defaultLogoutSuccessHandlerFor(
                    signInPage(), new NegatedRequestMatcher(webAppCalls)));
    http.exceptionHandling(
        refusal ->
            refusal
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), webAppCalls)
                .defaultAuthenticationEntryPointFor(
                    new SignInEntry(), new NegatedRequestMatcher(webAppCalls)));
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieName("VEKHA-XSRF");
    tokens.setHeaderName("X-VEKHA-XSRF");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    http.csrf(
        csrf ->
            csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(tokenWithEveryAnswer())
                // The web apps bring a token of their own, checked by their own filter.
                .ignoringRequestMatchers(webApps));
    http.headers(
        headers ->
            headers
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(
                    new DelegatingRequestMatcherHeaderWriter(
                        paths.matcher("/history/assignments/*"),
                        new StaticHeadersWriter("Content-Security-Policy", DRAWING_POLICY)))
                .addHeaderWriter(
                    new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(paths.matcher("/camunda/app/**")),
                        new StaticHeadersWriter("Content-Security-Policy", OWN_PAGES_POLICY))));
    http.requestCache(cache -> cache.requestCache(new PageRequestCache(rules)));
    http.addFilterBefore(stillActive, AuthorizationFilter.class);
    http.addFilterBefore(startPassword, AuthorizationFilter.class);
    return http.build();
  }

  private static SimpleUrlLogoutSuccessHandler signInPage() {
    SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
    handler.setDefaultTargetUrl("/sign-in?out");
    return handler;
  }

  /** Plug-ins have no form of ours to take the token from; the cookie has to be there already. */
  private static CsrfTokenRequestAttributeHandler tokenWithEveryAnswer() {
    CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }
}
