package org.partnershipactions.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What every answer tells the browser not to do. */
final class PageHeaders {

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'%s;"
			+ " script-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

	private static final String NOTHING = "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
			+ " browsing-topics=()";

	/** The page that browses the API writes styles into itself; no other page may. */
	private static final RequestMatcher API_BROWSER = PathPatternRequestMatcher.withDefaults()
		.matcher("/swagger-ui/**");

	private PageHeaders() {
	}

	static void write(HeadersConfigurer<HttpSecurity> headers, RequestMatcher open) {
		headers
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(API_BROWSER),
					new ContentSecurityPolicyHeaderWriter(POLICY.formatted(""))))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(API_BROWSER,
					new ContentSecurityPolicyHeaderWriter(POLICY.formatted(" 'unsafe-inline'"))))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(open,
					new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER)))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(open),
					new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN)))
			.permissionsPolicyHeader((permissions) -> permissions.policy(NOTHING))
			.frameOptions((frames) -> frames.deny());
	}

}
