package org.partnershipactions.security.web;

import java.time.Duration;
import java.time.InstantSource;

import org.partnershipactions.GlossaryTerm;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/** What stands before the pages for people, beside the framework's own filters. */
@Component
@GlossaryTerm("A filter of signing in stands before all pages for people.")
class SignInFilters {

	private final SignInCompletion completion;

	private final PasskeyFilters passkeys;

	private final ProviderFilters providers;

	private final LostSession typed;

	private final Duration sessionHolds;

	SignInFilters(SignInCompletion completion, PasskeyFilters passkeys, ProviderFilters providers, LostSession typed,
			@Value("${partnership.sign-in.session-holds:12h}") Duration sessionHolds) {
		this.completion = completion;
		this.passkeys = passkeys;
		this.providers = providers;
		this.typed = typed;
		this.sessionHolds = sessionHolds;
	}

	/** Adds them to the chain of filters of the pages. */
	void add(HttpSecurity http, AuthenticationEntryPoint refused) {
		http.addFilterBefore(new SessionLifetime(this.sessionHolds, InstantSource.system()),
				SecurityContextHolderFilter.class);
		http.addFilterBefore(this.completion.filter(refused), AuthorizationFilter.class);
		http.addFilterBefore(new ProofFilter(this.typed), AuthorizationFilter.class);
		this.passkeys.add(http);
		this.providers.add(http);
	}

}
