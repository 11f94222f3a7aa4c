package org.partnershipactions.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.journey.EveryPage.Visit;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.testing.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * No page of the product asks more of the database than 40 statements, however many rows
 * it shows: all pages, in a sample year under way, each opened twice and counted at the
 * second time, when nothing is looked up that a start leaves to the first visitor.
 */
@WholeProduct
@Scene(value = "every-page", at = "2026-06-30T09:00", lived = true)
class PageStatementsTests {

	private static final int MOST = 40;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private EveryPage everyPage;

	@Test
	void noPageAsksMoreThanFortyStatements() throws IOException {
		List<String> counts = new ArrayList<>();
		List<String> tooMany = new ArrayList<>();
		for (Visit visit : this.everyPage.visits(this::html)) {
			assertThat(open(visit.who(), visit.address())).as(visit.line()).hasStatus(visit.status());
			List<String> sent = Statements.of(() -> open(visit.who(), visit.address()));
			String told = "%d statements: %s, most often %s".formatted(sent.size(), visit.line(), repeated(sent));
			counts.add(told);
			if (sent.size() > MOST) {
				tooMany.add(told);
			}
		}
		Files.write(Path.of("target", "page-statements.txt"), counts);
		assertThat(tooMany).as("the whole list is in target/page-statements.txt").isEmpty();
	}

	@Test
	void aStatementTooManyIsCounted() {
		assertThat(Statements.of(() -> open("manager", "/plan"))).hasSizeBetween(2, MOST)
			.anyMatch((text) -> text.contains("priority_action"));
	}

	private static Map<String, Integer> repeated(List<String> sent) {
		Map<String, Integer> times = new TreeMap<>();
		sent.forEach((text) -> times.merge(text.replaceAll("(?s)^select.*? from ", "select … from "), 1, Integer::sum));
		times.values().removeIf((number) -> number < 3);
		return times;
	}

	private String html(String who, String address) {
		return new String(open(who, address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult open(String who, String address) {
		var request = this.web.get().uri(URI.create(address));
		return (who.equals("nobody") ? request : request.with(user(who))).exchange();
	}

}
