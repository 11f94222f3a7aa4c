package org.partnershipactions.notifications;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.notifications.OutgoingMail.Recipient;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What administrators see of mails and can do about them, on the page and by the API. */
@WholeProduct
@OnH2
@Scene("mail-pages")
class MailPagesTests {

	private static final String PAGE = "/administration/mails";

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private OutgoingMails mails;

	@Autowired
	private JdbcTemplate sql;

	private long refused;

	@BeforeEach
	void writeTwo() {
		this.sql.update("delete from outgoing_mail");
		this.mails.save(mail(Recipient.ofStaff("csu.member"), "Delivery plan approved: 3.4"));
		this.refused = this.mails.save(mail(Recipient.outside("resident.78@residents.example"), "Your report R-1"))
			.id();
		this.sql.update("update outgoing_mail set state = 'FAILED', attempts = 12, fault = 'ADDRESS_REFUSED',"
				+ " ended_at = written_at where id = ?", this.refused);
	}

	@Test
	void saysWhatWaitsAndWhatWasGivenUpAndNamesNobodyOutside() {
		assertThat(get(PAGE)).hasStatusOk()
			.bodyText()
			.contains("Waiting: 1", "csu.member", "Delivery plan approved: 3.4", "No mail server is configured")
			.doesNotContain("R-1");
		assertThat(get(PAGE + "?state=failed")).hasStatusOk()
			.bodyText()
			.contains("Not sent: 1", "Somebody outside", "The mail server refuses the address", "Your report R-1")
			.doesNotContain("Resident 78", "residents.example");
		assertThat(get(PAGE + "?state=sent")).hasStatusOk().bodyText().contains("Sent: 0");
	}

	@Test
	void givesProgramsTheSame() {
		assertThat(get("/api/mails")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].username")
			.asArray()
			.containsExactly("csu.member");
		assertThat(get("/api/mails?state=failed")).hasStatusOk()
			.bodyText()
			.contains("\"fault\":\"ADDRESS_REFUSED\"", "\"attempts\":12", "\"username\":null")
			.doesNotContain("Resident 78", "residents.example");
		assertThat(get("/api/mails?state=lost")).hasStatus(422).bodyText().contains("waiting, failed or sent");
	}

	@Test
	void triesAgainWhatWasGivenUpAndTellsWhoIsTooLate() {
		String retry = "/api/mails/" + this.refused + "/retry";
		assertThat(post(retry)).hasStatus(202);
		assertThat(this.sql.queryForObject("select state from outgoing_mail where id = ?", String.class, this.refused))
			.isEqualTo("WAITING");
		assertThat(this.sql.queryForObject(
				"select max(who) from audit_entry where event = 'MailRetried'" + " and subject_key = ?", String.class,
				String.valueOf(this.refused)))
			.isEqualTo("admin");
		assertThat(post(retry)).hasStatus(409).bodyText().contains("Only a mail that was given up");
		assertThat(post("/api/mails/999999999/retry")).hasStatus(404);
		assertThat(post(PAGE + "/" + this.refused + "/retry")).hasStatus(302);
	}

	private MvcTestResult get(String address) {
		return this.browser.get().uri(address).with(user("admin")).exchange();
	}

	private MvcTestResult post(String address) {
		return this.browser.post().uri(address).with(user("admin")).with(csrf()).exchange();
	}

	private static OutgoingMail mail(Recipient to, String subject) {
		return new OutgoingMail(to, subject, "We looked at it, Resident 78.", Instant.now().minusSeconds(60),
				"partnership.example");
	}

}
