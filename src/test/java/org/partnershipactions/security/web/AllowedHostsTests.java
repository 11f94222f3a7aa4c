package org.partnershipactions.security.web;

import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Which hosts are ours, where links lead, and what the cookie of a session is like. */
class AllowedHostsTests {

	private static final String ADDRESS = "https://actions.example.org";

	private final Seal seal = new Seal(new MockEnvironment()
		.withProperty("partnership.seal.keys.test", "dGVzdC1rZXktb2YtdGhpcnR5LXR3by1ieXRlcy0wMDE=")
		.withProperty("partnership.seal.index-key", "dGVzdC1rZXktb2YtdGhpcnR5LXR3by1ieXRlcy0wMDI="));

	@Test
	void refusesHostsThatAreNotOurs() throws Exception {
		assertThat(passed("", List.of(), "elsewhere.example", "elsewhere.example:8080")).isNull();
		assertThat(passed(ADDRESS, List.of(), "elsewhere.example", "elsewhere.example")).isNull();
		assertThat(passed("", List.of(), "localhost", "localhost:8080")).isNotNull();
		assertThat(passed("", List.of("desk.example"), "desk.example", "Desk.Example:8080")).isNotNull();
		assertThat(passed(ADDRESS, List.of(), "actions.example.org", "actions.example.org")).isNotNull();
	}

	@Test
	void takesTheHostThatATrustedProxyNames() throws Exception {
		assertThat(passed("", List.of(), "actions.example.org", "127.0.0.1:8080")).isNotNull();
	}

	@Test
	void makesLinksToThePublicAddressWhateverARequestSays() throws Exception {
		HttpServletRequest seen = passed(ADDRESS + "/", List.of(), "localhost", "localhost:8080");
		assertThat(seen.getRequestURL()).hasToString(ADDRESS + "/work");
		assertThat(seen.getScheme()).isEqualTo("https");
		assertThat(seen.getServerPort()).isEqualTo(443);
		assertThat(passed("http://desk:9000", List.of(), "desk", "desk:9000").getRequestURL())
			.hasToString("http://desk:9000/work");
	}

	@Test
	void refusesToStartWithAnAddressThatIsNone() {
		for (String wrong : List.of("actions.example.org", "ftp://actions", "https://", "https://a b")) {
			assertThatIllegalStateException().isThrownBy(() -> new AllowedHosts(wrong, List.of()))
				.withMessageContaining("https://actions.example.org");
		}
	}

	@Test
	void bindsTheCookieToTlsAndToThisHostWherePagesAreReachedByTlsAlone() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SessionCookie(this.seal, true)
			.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "7b2f"));
		assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-SESSION=")
			.contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
	}

	@Test
	void knowsACookieThatWeGaveAndNoOther() {
		SessionCookie cookie = new SessionCookie(this.seal, false);
		MockHttpServletResponse response = new MockHttpServletResponse();
		cookie.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "7b2f"));
		MockHttpServletRequest ours = new MockHttpServletRequest();
		ours.setCookies(response.getCookie("SESSION"));
		assertThat(cookie.readCookieValues(ours)).containsExactly("7b2f");
		assertThat(cookie.isKnown(ours)).isTrue();
		MockHttpServletRequest made = new MockHttpServletRequest();
		made.setCookies(new Cookie("SESSION", "N2IyZg=="), new Cookie("SESSION", "N2IyZi5hYWFh"));
		assertThat(cookie.readCookieValues(made)).isEmpty();
		assertThat(cookie.isKnown(made)).isFalse();
	}

	@Test
	void writesNoSecretOfALinkIntoTheLog() {
		String secret = "Q0hBTkdFLW1lLXBsZWFzZS1JLWFtLWEtc2VjcmV0LTE";
		for (String path : List.of("/follow/" + secret, "/survey/short", "/return/" + secret + "/file",
				"/new/" + secret)) {
			assertThat(PlainErrors.hidden(path)).doesNotContain(secret, "short").contains("…");
		}
		assertThat(PlainErrors.hidden("/work/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d/complete")).doesNotContain("…");
		assertThat(PlainErrors.hidden("/report/already-told")).doesNotContain("…");
	}

	/** The request as pages see it; null where it was refused. */
	private static HttpServletRequest passed(String address, List<String> hosts, String name, String header)
			throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/work");
		request.setServerName(name);
		request.addHeader("Host", header);
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		new AllowedHosts(address, hosts).doFilter(request, response, chain);
		assertThat(response.getStatus()).isEqualTo((chain.getRequest() != null) ? 200 : 400);
		return (HttpServletRequest) chain.getRequest();
	}

}
