package org.partnershipactions.security.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NumericAddress;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells from where a password is tried. Whoever signs in well gets a cookie that is good
 * for this account and this password alone: with it their device is known, and what
 * others try from the same network does not count for it.
 */
@Component
public class SignInSource {

	private static final String COOKIE = "device";

	private static final Duration REMEMBERED = Duration.ofDays(180);

	private static final int BYTES_OF_A_NETWORK_OF_4 = 3;

	private static final int BYTES_OF_A_NETWORK_OF_6 = 7;

	private static final int LENGTH_OF_4 = 4;

	private final Seal seal;

	private final Accounts accounts;

	SignInSource(Seal seal, Accounts accounts) {
		this.seal = seal;
		this.accounts = accounts;
	}

	/** Knows the device from now on, for whoever has just signed in. */
	public void remember(String username, HttpServletRequest request, HttpServletResponse response) {
		Optional<String> known = device(username, request);
		String id = known.orElseGet(() -> LinkSecret.fresh().text());
		mark(username, id).ifPresent((mark) -> response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, id + "." + mark)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.path("/")
					.maxAge(REMEMBERED)
					.build()
					.toString()));
	}

	/**
	 * From where the password of an account is being tried, such as
	 * {@code network c0000200}.
	 */
	String of(String username) {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
			return "nowhere";
		}
		HttpServletRequest request = attributes.getRequest();
		HttpSession session = request.getSession(false);
		if (session != null && username.equals(Actor.username())) {
			return "session " + this.seal.blindIndex("session\n" + session.getId());
		}
		return device(username, request).map((id) -> "device " + id)
			.orElseGet(() -> "network " + network(request.getRemoteAddr()));
	}

	private Optional<String> device(String username, HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> COOKIE.equals(cookie.getName()))
			.map(Cookie::getValue)
			.filter((value) -> value.indexOf('.') > 0)
			.findFirst()
			.filter((value) -> mark(username, value.substring(0, value.indexOf('.')))
				.filter((mark) -> same(mark, value.substring(value.indexOf('.') + 1)))
				.isPresent())
			.map((value) -> value.substring(0, value.indexOf('.')));
	}

	/** Another password makes all devices strangers. */
	private Optional<String> mark(String username, String id) {
		return this.accounts.findByUsername(username)
			.map((account) -> this.seal
				.blindIndex("device\n" + account.username() + "\n" + id + "\n" + account.passwordHash()));
	}

	private static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
	}

	/** The first 24 bits of an address of version 4, the first 56 of one of version 6. */
	static String network(String address) {
		return NumericAddress.bytes(address)
			.map((bytes) -> HexFormat.of()
				.formatHex(bytes, 0, (bytes.length == LENGTH_OF_4) ? BYTES_OF_A_NETWORK_OF_4 : BYTES_OF_A_NETWORK_OF_6))
			.orElse("unknown");
	}

}
