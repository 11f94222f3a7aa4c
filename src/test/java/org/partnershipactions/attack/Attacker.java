package org.partnershipactions.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Sends the requests of somebody. */
record Attacker(MockMvcTester web) {

	static final String NOBODY = "nobody";

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	/** A request of an account, or of nobody, with the token of its page. */
	AttackAnswer ask(String who, String method, String address) {
		return AttackAnswer.of(as(who, request(method, address)).with(csrf()).exchange());
	}

	/** The same without the token of a page, as another site would make it send. */
	AttackAnswer forge(String who, String method, String address) {
		return AttackAnswer.of(as(who, request(method, address)).exchange());
	}

	/** A request of a program. */
	AttackAnswer program(String token, String method, String address) {
		return AttackAnswer
			.of(request(method, address).header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange());
	}

	/**
	 * What a token may be answered: the verdict of its person where its scope covers the
	 * request, and a refusal everywhere else; what is open is open to programs or
	 * refused.
	 */
	static Set<Integer> expected(String scope, AccessVerdicts.Verdict verdict) {
		if (!verdict.isClosed()) {
			return new HashSet<>(List.of(verdict.answer(NOBODY), 403, 405, 429));
		}
		return Set.of(needed(verdict).filter(scope::equals).map((covered) -> verdict.answer("manager")).orElse(403));
	}

	private static Optional<String> needed(AccessVerdicts.Verdict verdict) {
		if (!verdict.isData()) {
			return Optional.empty();
		}
		if (READING.contains(verdict.method())) {
			return Optional.of("read");
		}
		if (verdict.path().startsWith("/api/tokens")) {
			return Optional.empty();
		}
		return Optional.of(verdict.path().equals("/api/asb/reports") ? "report" : "work");
	}

	/** Writes all faults down, which are more than a report shows; gives them back. */
	static List<String> written(String name, List<String> faults) {
		try {
			Path folder = Files.createDirectories(Path.of("target/attack"));
			Files.write(folder.resolve(name + ".txt"), faults);
			return faults;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MockMvcRequestBuilder as(String who, MockMvcRequestBuilder request) {
		return who.equals(NOBODY) ? request : request.with(user(who));
	}

	private MockMvcRequestBuilder request(String method, String address) {
		MockMvcRequestBuilder request = this.web.method(HttpMethod.valueOf(method)).uri(address);
		if (address.startsWith("/api/") && !READING.contains(method)) {
			request.contentType(MediaType.APPLICATION_JSON).content("{}");
		}
		return request;
	}

}
