package org.partnershipactions.contracts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the last lane of CI says of a bill of materials, and what it fails for. */
class DependenciesTests {

	private static final String ACCEPTED = "Apache-2.0";

	@TempDir
	private Path folder;

	@Test
	void saysThatNobodyWasAskedAndFailsForNothing() throws Exception {
		Answer answer = check(ACCEPTED, "");
		assertThat(answer.text()).contains("0 without one", "NOT CHECKED, for OSV_ADDRESS names nobody");
		assertThat(answer.code()).isZero();
		assertThat(Files.readString(this.folder.resolve("licences.md"))).contains("pkg:maven/a/b@1", ACCEPTED);
	}

	@Test
	void failsForALicenceThatNobodyAccepted() throws Exception {
		Answer answer = check("Not for profit", "");
		assertThat(answer.text()).contains("pkg:maven/a/b@1: [Not for profit]");
		assertThat(answer.code()).isOne();
	}

	@Test
	void failsForAVulnerabilityThatIsKnown() throws Exception {
		HttpServer source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		source.createContext("/v1/querybatch", (request) -> {
			byte[] found = "{\"results\":[{\"vulns\":[{\"id\":\"GHSA-x\",\"modified\":\"2026\"}]}]}"
				.getBytes(StandardCharsets.UTF_8);
			request.sendResponseHeaders(200, found.length);
			request.getResponseBody().write(found);
			request.close();
		});
		source.start();
		try {
			Answer answer = check(ACCEPTED, "http://127.0.0.1:" + source.getAddress().getPort());
			assertThat(answer.text()).contains("Known vulnerabilities: 1", "GHSA-x in pkg:maven/a/b@1");
			assertThat(answer.code()).isOne();
		}
		finally {
			source.stop(0);
		}
	}

	@Test
	void failsForNothingWhereNobodyAnswers() throws Exception {
		int closed;
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			closed = taken.getLocalPort();
		}
		Answer answer = check(ACCEPTED, "http://127.0.0.1:" + closed);
		assertThat(answer.text()).contains("NOT CHECKED", "does not answer");
		assertThat(answer.code()).isZero();
	}

	private Answer check(String licence, String source) throws IOException, InterruptedException {
		Path bill = this.folder.resolve("bill.xml");
		Files.writeString(bill,
				"<bom><components><component><scope>required</scope><licenses><license><name>" + licence
						+ "</name></license></licenses><purl>pkg:maven/a/b@1?type=jar</purl></component>"
						+ "</components></bom>");
		ProcessBuilder run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", ".ci/Dependencies.java", bill.toString())
			.redirectErrorStream(true);
		run.environment().put("OSV_ADDRESS", source);
		Process process = run.start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return new Answer(process.exitValue(), text);
	}

	/** How it ended and what it said. */
	private record Answer(int code, String text) {
	}

}
