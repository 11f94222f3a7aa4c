package org.partnershipactions.overdue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.SampleQueues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = { OverdueModule.class, OverdueLookTests.Door.class },
		webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:overduelook;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
				+ "CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@DirtiesContext
class OverdueLookTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@LocalServerPort
	private int port;

	@Autowired
	private OverdueReviews reviews;

	@Autowired
	private OverdueTasks tasks;

	@Autowired
	private SampleQueues person;

	@Autowired
	private PartnershipClock clock;

	@BeforeEach
	void twoThingsAreLate() {
		this.clock.moveTo(Instant.parse("2027-02-01T10:00:00Z"));
		this.person.hold("partnership/manager");
		fellLate("action-1", "agency:police", LocalDate.of(2027, 1, 20));
		fellLate("action-2", "agency:kfrs", LocalDate.of(2027, 1, 29));
	}

	@Test
	void canBeReadOnALaptopAndOnAPhone() {
		for (Page page : List.of(this.chrome.desktop(), this.chrome.phone())) {
			page.navigate("http://localhost:" + this.port + "/overdue");
			this.chrome.screenshot(page, "overdue-" + page.viewportSize().width);
			this.chrome.checkAccessible(page);
			this.chrome.checkFitsTheScreen(page);
			page.locator("tbody a:has-text('Decide')").first().click();
			this.chrome.screenshot(page, "overdue-decision-" + page.viewportSize().width);
			this.chrome.checkAccessible(page);
			this.chrome.checkFitsTheScreen(page);
		}
	}

	private void fellLate(String action, String team, LocalDate due) {
		LateItem sample = OverdueReviewTests.aLateItem(action);
		this.reviews.open(new LateItem(sample.partnership(), sample.step(), sample.subjectRef(), sample.subjectTitle(),
				sample.path(), sample.priority(), team, sample.stepLabel(), due, 0, false));
		String key = this.reviews.openFor(sample.step()).orElseThrow().key();
		this.tasks.findLevel(key);
		if (team.endsWith("police")) {
			this.tasks.noteSilence(key);
		}
	}

	static class Door {

		@Bean
		SecurityFilterChain everybodyIsTheManager(HttpSecurity http) {
			return http.addFilterAfter(OverdueLookTests::signIn, SecurityContextHolderFilter.class).build();
		}

	}

	private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("manager", null, List.of()));
		chain.doFilter(request, response);
	}

}
