package org.partnershipactions.security.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.providers.ProviderRefusal;
import org.partnershipactions.security.providers.ProviderRegistrations;
import org.partnershipactions.security.providers.ProviderSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs out at the provider too whoever signed in there (OpenID Connect RP-Initiated
 * Logout 1.0). Our pages let no form lead to another site, by a redirect neither, so a
 * page of ours stands between and goes on by itself.
 */
@Component
class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

	private static final String END = ProviderSignOut.class.getName() + ".end";

	private static final String KEPT = "providerSignOut";

	private final ProviderRegistrations providers;

	ProviderSignOut(ProviderRegistrations providers) {
		this.providers = providers;
	}

	/** Reads where the person signed in before their session ends. */
	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, Authentication person) {
		ProviderSession.of(request.getSession(false))
			.flatMap((session) -> address(session, request))
			.ifPresent((end) -> request.setAttribute(END, end));
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException {
		String end = (String) request.getAttribute(END);
		if (end == null) {
			response.sendRedirect(request.getContextPath() + "/sign-in?signed-out");
			return;
		}
		request.getSession().setAttribute(KEPT, end);
		response.sendRedirect(request.getContextPath() + "/sign-out/provider");
	}

	/** Where the provider signs out whoever has just signed out here, once. */
	static Optional<String> take(HttpSession session) {
		String end = (session != null) ? (String) session.getAttribute(KEPT) : null;
		if (end != null) {
			session.removeAttribute(KEPT);
		}
		return Optional.ofNullable(end);
	}

	private Optional<String> address(ProviderSession session, HttpServletRequest request) {
		try {
			ClientRegistration provider = this.providers.findByRegistrationId(session.provider());
			Object end = (provider != null)
					? provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint") : null;
			return Optional.ofNullable((String) end)
				.map((address) -> UriComponentsBuilder.fromUriString(address)
					.queryParam("client_id", "{client}")
					.queryParam("id_token_hint", "{token}")
					.queryParam("post_logout_redirect_uri", "{back}")
					.encode()
					.buildAndExpand(provider.getClientId(), session.idToken(), here(request) + "/sign-in?signed-out")
					.toUriString());
		}
		catch (ProviderRefusal ex) {
			return Optional.empty();
		}
	}

	private static String here(HttpServletRequest request) {
		return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
			.replacePath(request.getContextPath())
			.replaceQuery(null)
			.build()
			.toUriString();
	}

}
