package org.partnershipactions.notifications;

import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.notifications.OutgoingMail.Recipient;
import org.partnershipactions.plan.PlanCopies.PlanCopy;
import org.partnershipactions.testing.MailServerStandIn;
import org.partnershipactions.testing.SampleDirectory;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * What becomes of a mail, however the server behaves; each limit is a third of a second.
 */
class MailTransmissionTests {

	private static final String LIMIT = "300";

	private static final MailSettings SETTINGS = new MailSettings("office@partnership.example", 2, 3,
			Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMinutes(5), Duration.ofDays(30));

	private final OutgoingMail mail = mail("somebody@residents.example");

	@Test
	void isTakenWithTheMessageIdOfItsRow() {
		try (MailServerStandIn server = MailServerStandIn.polite()) {
			assertThat(sent(server.port(), this.mail)).isEmpty();
			assertThat(sent(server.port(), this.mail)).isEmpty();
			assertThat(this.mail.messageId()).matches("<[0-9a-f-]{36}@partnership\\.example>");
			assertThat(server.texts()).hasSize(2)
				.allSatisfy((text) -> assertThat(text).contains("Message-ID: " + this.mail.messageId(),
						"To: somebody@residents.example", "Subject: Your report"));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void isPutOffWhereTheServerFallsSilent(int answers) {
		try (MailServerStandIn server = MailServerStandIn.hangsAfter(answers)) {
			assertThat(sent(server.port(), this.mail)).contains(DeliveryFault.NO_ANSWER);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void isPutOffWhereTheServerDropsTheConnection(int answers) {
		try (MailServerStandIn server = MailServerStandIn.dropsAfter(answers)) {
			assertThat(sent(server.port(), this.mail)).contains(DeliveryFault.BROKEN_OFF);
		}
	}

	@Test
	void isNotSentTwiceWhereOnlyTheFarewellFails() {
		try (MailServerStandIn server = MailServerStandIn.dropsAfter(6)) {
			assertThat(sent(server.port(), this.mail)).isEmpty();
		}
		try (MailServerStandIn server = MailServerStandIn.hangsAfter(6)) {
			assertThat(sent(server.port(), this.mail)).isEmpty();
		}
	}

	@Test
	void isGivenUpWhereItsAddressIsRefusedForEverAndNotWhereForNow() {
		try (MailServerStandIn server = MailServerStandIn.particularAt(0)) {
			assertThat(sent(server.port(), mail("nobody@refused.example"))).contains(DeliveryFault.ADDRESS_REFUSED);
			assertThat(sent(server.port(), mail("somebody@later.example"))).contains(DeliveryFault.REFUSED);
			assertThat(sent(server.port(), mail("no address"))).contains(DeliveryFault.ADDRESS_REFUSED);
			assertThat(server.texts()).isEmpty();
		}
		assertThat(DeliveryFault.ADDRESS_REFUSED.lasting()).isTrue();
		assertThat(DeliveryFault.REFUSED.lasting()).isFalse();
	}

	@Test
	void isPutOffWhereNobodyListens() throws Exception {
		int port;
		try (ServerSocket closed = new ServerSocket(0)) {
			port = closed.getLocalPort();
		}
		assertThat(sent(port, this.mail)).contains(DeliveryFault.NO_CONNECTION);
	}

	@Test
	void goesToNobodyWhoHasNoAddressAnyMore() {
		OutgoingMail toStaff = new OutgoingMail(Recipient.ofStaff("no.one"), "Due soon: 3.4", "Text", Instant.EPOCH,
				SETTINGS.host());
		assertThat(sent(1, toStaff)).contains(DeliveryFault.NO_ADDRESS);
	}

	/** One plan that cannot be written holds up no other mail, and is tried again. */
	@Test
	void isPutOffWhereTheFilesThatGoWithItCannotBeWritten() {
		OutgoingMail copy = new OutgoingMail(Recipient.outside("office@policing-body.example"), "Action plan adopted",
				"Text", Instant.EPOCH, SETTINGS.host())
			.withPlan("no-plan");
		MailTransmission transmission = new MailTransmission(new JavaMailSenderImpl(), new SampleDirectory(), SETTINGS,
				(plan) -> {
					throw new IllegalStateException("no such plan");
				});
		assertThat(transmission.send(copy)).contains(DeliveryFault.NO_COPY);
		assertThat(DeliveryFault.NO_COPY.lasting()).isFalse();
		assertThat(DeliveryFault.NO_COPY.ofTheServer()).isFalse();
	}

	@Test
	void waitsTwiceAsLongAfterEachAttemptAndNeverLongerThanTheLongestPause() {
		assertThat(SETTINGS.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
		assertThat(SETTINGS.pauseAfter(4)).isEqualTo(Duration.ofMinutes(8));
		assertThat(SETTINGS.pauseAfter(1000)).isEqualTo(Duration.ofHours(1));
	}

	@Test
	void takesTheHostOfItsMessageIdFromTheSender() {
		assertThat(new MailSettings("CSP <csp@council.example>", 1, 1, null, null, null, null).host())
			.isEqualTo("council.example");
	}

	private static Optional<DeliveryFault> sent(int port, OutgoingMail mail) {
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost("localhost");
		server.setPort(port);
		Properties limits = new Properties();
		limits.put("mail.smtp.connectiontimeout", LIMIT);
		limits.put("mail.smtp.timeout", LIMIT);
		limits.put("mail.smtp.writetimeout", LIMIT);
		limits.put("mail.smtp.quitwait", "false");
		server.setJavaMailProperties(limits);
		MailTransmission transmission = new MailTransmission(server, new SampleDirectory(), SETTINGS,
				(plan) -> List.of(new PlanCopy("plan.pdf", "application/pdf", new byte[] { 37, 80 })));
		return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> transmission.send(mail));
	}

	private static OutgoingMail mail(String address) {
		return new OutgoingMail(Recipient.outside(address), "Your report", "We looked at it.", Instant.EPOCH,
				SETTINGS.host());
	}

}
