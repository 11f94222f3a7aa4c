package org.partnershipactions.security.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.accounts.LocalAccounts;
import org.partnershipactions.security.accounts.SignInAttempts;
import org.partnershipactions.security.factors.PasskeyRegister;

import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * The framework's filters for passkeys, without its pages, whose scripts stand within
 * them.
 */
@Component
@GlossaryTerm("A passkey signs in by filters of its own beside those for passwords.")
class PasskeyFilters {

	private final WebAuthnRelyingPartyOperations operations;

	private final PasskeyRegister passkeys;

	private final SignInCompletion completion;

	private final PlainAuthentication people;

	private final LocalAccounts local;

	private final SignInAttempts attempts;

	PasskeyFilters(WebAuthnRelyingPartyOperations operations, PasskeyRegister passkeys, SignInCompletion completion,
			PlainAuthentication people, LocalAccounts local, SignInAttempts attempts) {
		this.operations = operations;
		this.passkeys = passkeys;
		this.completion = completion;
		this.people = people;
		this.local = local;
		this.attempts = attempts;
	}

	/** Adds them to the chain of filters of the pages. */
	void add(HttpSecurity http) {
		WebAuthnRegistrationFilter registration = new WebAuthnRegistrationFilter(this.passkeys, this.operations);
		registration.setRemoveCredentialMatcher((request) -> false);
		http.addFilterBefore(signIn(), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(this.operations), AuthorizationFilter.class)
			.addFilterAfter(registration, AuthorizationFilter.class)
			.addFilterAfter(new PublicKeyCredentialCreationOptionsFilter(this.operations), AuthorizationFilter.class);
	}

	private WebAuthnAuthenticationFilter signIn() {
		WebAuthnAuthenticationProvider provider = new WebAuthnAuthenticationProvider(this.operations,
				this.people::person);
		WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
		filter.setAuthenticationManager((tried) -> allowed(provider.authenticate(tried)));
		filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
		filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		filter.setAuthenticationSuccessHandler(this::signedIn);
		return filter;
	}

	/**
	 * Where local accounts are switched off, a passkey is good beside a provider's
	 * sign-in of the same person, and not in its place.
	 */
	private Authentication allowed(Authentication signedIn) {
		String username = signedIn.getName();
		if (!this.local.open(username) && !username.equals(Actor.username())) {
			throw new BadCredentialsException("Local accounts are switched off");
		}
		if (!this.local.on() && !username.equals(Actor.username())) {
			this.attempts.noteBreakGlass(username);
		}
		return this.people.of(username);
	}

	private void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException {
		this.passkeys.givenIn(request.getSession(), person.getName());
		this.completion.begin(request, response, person.getName());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter()
			.write("{\"authenticated\":true,\"redirectUrl\":\"" + request.getContextPath() + "/sign-in/next\"}");
	}

}
