package org.partnershipactions.security.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.partners.people.SamplePartnership;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a visitor counts only from proxies that were named, and none is by
 * default.
 */
@WholeProduct
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class ForwardedHeadersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ServletWebServerApplicationContext server;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void believesNobodyWhoWasNotNamed() throws IOException {
		String answer = asked("GET /work HTTP/1.1\r\nHost: localhost:" + this.port
				+ "\r\nX-Forwarded-Host: elsewhere.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9"
				+ "\r\nForwarded: host=elsewhere.example;proto=https");
		assertThat(answer).startsWith("HTTP/1.1 302")
			.contains("/sign-in")
			.doesNotContain("elsewhere.example", "Location: https", "Strict-Transport-Security");
	}

	/**
	 * What a browser never sends is no fault of ours: nothing is logged, and the answer
	 * says what is wrong.
	 */
	@Test
	void answersADamagedAddressOrBodyWithoutAFault(CapturedOutput output) throws IOException {
		for (String damaged : List.of("GET /report?x=%zz", "GET /sign-in?x=%zz", "GET /actuator/health?%zz",
				"GET /report?ward=%ff", "GET /cases?step=%F0%9F", "GET /sign-in?%0a2026-11-30%20FORGED=1",
				"GET /report?%0ax=1", "GET /sign-in?%00=%00", "GET /report?%00=1")) {
			assertThat(asked(damaged + " HTTP/1.1\r\nHost: localhost:" + this.port)).as(damaged)
				.startsWith("HTTP/1.1 400");
		}
		assertThat(asked("POST /report/danger HTTP/1.1\r\nHost: localhost:" + this.port
				+ "\r\nContent-Type: multipart/form-data\r\nContent-Length: 0"))
			.startsWith("HTTP/1.1 400");
		assertThat(asked("POST /api/asb/known HTTP/1.1\r\nHost: localhost:" + this.port + "\r\nAuthorization: Basic "
				+ Base64.getEncoder()
					.encodeToString(("triage:" + SamplePartnership.PASSWORD).getBytes(StandardCharsets.US_ASCII))
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n\r\n%0ax=1"))
			.startsWith("HTTP/1.1 4");
		assertThat(output).doesNotContain("Fault ", "FORGED");
	}

	/** The real server, as it is once its proxy is named in partnership.proxies. */
	@Test
	void believesANamedProxyAndNobodyBeforeIt() throws IOException {
		RemoteIpValve valve = valve();
		String nobody = valve.getInternalProxies();
		valve.setInternalProxies("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");
		try {
			assertThat(wrongPassword("X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https"
					+ "\r\nX-Forwarded-Host: actions.example.org"))
				.contains("Strict-Transport-Security");
			assertThat(lastAddress()).isEqualTo("203.0.113.9");
			wrongPassword("X-Forwarded-For: 198.51.100.1, 203.0.113.10\r\nForwarded: for=198.51.100.2");
			assertThat(lastAddress()).as("the visitor says of themselves what they like").isEqualTo("203.0.113.10");
			wrongPassword("Forwarded: for=198.51.100.2;host=elsewhere.example;proto=https");
			assertThat(lastAddress()).as("a header that no proxy of ours sets").startsWith("127.");
			valve.setInternalProxies("10\\.1\\.0\\.4");
			assertThat(wrongPassword("X-Forwarded-For: 203.0.113.11\r\nX-Forwarded-Proto: https"))
				.doesNotContain("Strict-Transport-Security");
			assertThat(lastAddress()).as("past the proxy").startsWith("127.");
		}
		finally {
			valve.setInternalProxies(nobody);
		}
	}

	private RemoteIpValve valve() {
		return Arrays
			.stream(((TomcatWebServer) this.server.getWebServer()).getTomcat().getEngine().getPipeline().getValves())
			.filter(RemoteIpValve.class::isInstance)
			.map(RemoteIpValve.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private String wrongPassword(String headers) throws IOException {
		String wrong = Base64.getEncoder().encodeToString("forwarded.nobody:wrong".getBytes(StandardCharsets.US_ASCII));
		String answer = asked("GET /api/me HTTP/1.1\r\nHost: 127.0.0.1:" + this.port + "\r\nAuthorization: Basic "
				+ wrong + "\r\n" + headers);
		assertThat(answer).startsWith("HTTP/1.1 401");
		return answer;
	}

	private String lastAddress() {
		return this.sql
			.queryForObject("select from_address from audit_entry where id = (select max(id) from audit_entry"
					+ " where event = 'SignInRefused' and subject_key = 'unknown')", String.class);
	}

	@Test
	void answersForItsOwnHostsOnly() throws IOException {
		assertThat(asked("GET /work HTTP/1.1\r\nHost: elsewhere.example")).startsWith("HTTP/1.1 400")
			.contains("partnership.address")
			.doesNotContain("Location", "Set-Cookie");
	}

	@Test
	void answersTooLargeAFormWithoutReadingIt() throws IOException {
		assertThat(asked("POST /report/danger HTTP/1.1\r\nHost: localhost:" + this.port
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000000"))
			.startsWith("HTTP/1.1 413");
	}

	@Test
	void readsNoMoreOfABodyWithoutALengthThanOneWithALengthMayHave(CapturedOutput output) throws IOException {
		String program = "\r\nAuthorization: Basic "
				+ Base64.getEncoder()
					.encodeToString(("manager:" + SamplePartnership.PASSWORD).getBytes(StandardCharsets.US_ASCII))
				+ "\r\nContent-Type: application/json";
		assertThat(inPieces("POST /api/asb/known", program, "{\"name\": \"", 30)).startsWith("HTTP/1.1 413")
			.contains("at most 2 MB");
		assertThat(inPieces("POST /api/asb/known", program, "{\"name\": \"", 1)).startsWith("HTTP/1.1 4")
			.doesNotContain("at most 2 MB");
		assertThat(inPieces("PUT /leave", "\r\nContent-Type: application/x-www-form-urlencoded", "a=", 30))
			.startsWith("HTTP/1.1 403");
		assertThat(output).as("nobody's fault, and no stack trace").doesNotContain("\tat " + BodyLimit.class.getName());
	}

	/** Sends a beginning and pieces of 100 kB, and reads what was answered. */
	private String inPieces(String request, String headers, String beginning, int pieces) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			OutputStream to = socket.getOutputStream();
			to.write((request + " HTTP/1.1\r\nHost: localhost:" + this.port + headers
					+ "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			piece(to, beginning);
			for (int i = 0; i < pieces; i++) {
				piece(to, "x".repeat(100_000));
			}
			piece(to, "");
			to.flush();
			return answer(socket);
		}
	}

	private static void piece(OutputStream to, String text) throws IOException {
		to.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	private String asked(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			return answer(socket);
		}
	}

	/**
	 * The answer, though the server may still wait for the rest of what was announced.
	 */
	private static String answer(Socket socket) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		byte[] some = new byte[4000];
		try {
			for (int read = 0; read >= 0; read = socket.getInputStream().read(some)) {
				answer.write(some, 0, read);
				socket.setSoTimeout((answer.size() > 0) ? 1_000 : 20_000);
			}
		}
		catch (SocketTimeoutException ex) {
			assertThat(answer.size()).as("bytes of an answer").isPositive();
		}
		return answer.toString(StandardCharsets.UTF_8);
	}

}
