package org.partnershipactions.security.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.security.sealing.Seal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session: for our own pages only, out of the reach of scripts, and
 * signed, so that we know one that we gave after its session has ended. Where pages are
 * reached by TLS alone, no other site, no page of a neighbouring domain and no plain
 * connection can set or read it.
 */
@Component
class SessionCookie implements CookieSerializer {

	private static final String SECURE_NAME = "__Host-SESSION";

	private static final String NAME = "SESSION";

	private final DefaultCookieSerializer cookie = new DefaultCookieSerializer();

	private final Seal seal;

	SessionCookie(Seal seal, @Value("${partnership.https-only:false}") boolean secureOnly) {
		this.seal = seal;
		this.cookie.setCookieName(secureOnly ? SECURE_NAME : NAME);
		this.cookie.setUseHttpOnlyCookie(true);
		this.cookie.setSameSite("Lax");
		if (secureOnly) {
			this.cookie.setUseSecureCookie(true);
			this.cookie.setCookiePath("/");
		}
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		String id = value.getCookieValue();
		CookieValue signed = new CookieValue(value.getRequest(), value.getResponse(),
				id.isEmpty() ? id : id + "." + signature(id));
		signed.setCookieMaxAge(value.getCookieMaxAge());
		this.cookie.writeCookieValue(signed);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return this.cookie.readCookieValues(request).stream().flatMap((value) -> ours(value).stream()).toList();
	}

	/** Whether a request brings the cookie of a session that we began, ended or not. */
	boolean isKnown(HttpServletRequest request) {
		return !readCookieValues(request).isEmpty();
	}

	private Optional<String> ours(String value) {
		int dot = value.lastIndexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		String id = value.substring(0, dot);
		boolean signed = MessageDigest.isEqual(signature(id).getBytes(StandardCharsets.US_ASCII),
				value.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
		return signed ? Optional.of(id) : Optional.empty();
	}

	private String signature(String id) {
		return this.seal.blindIndex("session|" + id);
	}

}
