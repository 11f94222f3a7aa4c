package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionsAlone;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.SampleQueues;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ContributionsAlone
@Scene("overdue-look")
class OverdueLookTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@LocalServerPort
	private int port;

	@Autowired
	private OverdueReviewing reviews;

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

}
