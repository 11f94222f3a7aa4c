package org.partnershipactions.security.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a visitor counts only from proxies that were named, and none is here.
 */
@WholeProduct
@OnH2
class ForwardedHeadersTests {

	@LocalServerPort
	private int port;

	@Test
	void believesNobodyWhoWasNotNamed() throws IOException {
		String answer = asked("GET /work HTTP/1.1\r\nHost: localhost:" + this.port
				+ "\r\nX-Forwarded-Host: elsewhere.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9"
				+ "\r\nForwarded: host=elsewhere.example;proto=https");
		assertThat(answer).startsWith("HTTP/1.1 302")
			.contains("/sign-in")
			.doesNotContain("elsewhere.example", "Location: https", "Strict-Transport-Security");
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

	private String asked(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readNBytes(4000), StandardCharsets.UTF_8);
		}
	}

}
