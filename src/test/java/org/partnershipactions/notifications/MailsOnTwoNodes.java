package org.partnershipactions.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.notifications.MailAdministration.MailGroup;
import org.partnershipactions.notifications.OutgoingMail.Recipient;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two nodes over one database, whichever that is. */
abstract class MailsOnTwoNodes {

	private static final int MAILS = 40;

	@Autowired
	private OutgoingMails mails;

	@Autowired
	private MailAdministration administration;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void empty() {
		this.sql.update("delete from outgoing_mail");
	}

	@Test
	void eachMailIsTakenByOneOfThem() {
		IntStream.range(0, MAILS).forEach((number) -> write());
		List<CompletableFuture<List<Long>>> nodes = Stream.of(node(Duration.ofMinutes(5)), node(Duration.ofMinutes(5)))
			.flatMap((node) -> Stream.of(node, node))
			.map((node) -> CompletableFuture.supplyAsync(() -> takeAll(node)))
			.toList();
		assertThat(nodes.stream().flatMap((node) -> node.join().stream())).hasSize(MAILS).doesNotHaveDuplicates();
	}

	@Test
	void whatANodeTookThatDiedIsSentByAnotherUnderTheSameMessageId() {
		write();
		MailClaims dying = node(Duration.ofSeconds(-5));
		MailClaims other = node(Duration.ofMinutes(5));
		OutgoingMail taken = dying.next().orElseThrow();
		assertThat(other.next()).isEmpty();
		other.takeBack();
		OutgoingMail again = other.next().orElseThrow();
		assertThat(again.messageId()).isEqualTo(taken.messageId());
		dying.sent(taken);
		assertThat(state()).isEqualTo("SENDING");
		other.takeBack();
		assertThat(other.next()).isEmpty();
		other.sent(again);
		assertThat(state()).isEqualTo("SENT");
		assertThat(this.sql.queryForMap("select address, words from outgoing_mail")).containsEntry("address", null)
			.containsEntry("words", null);
	}

	@Test
	void whatMakesEveryNodeFallSilentIsGivenUp() {
		write();
		MailClaims dying = node(Duration.ofSeconds(-5));
		IntStream.range(0, 3).forEach((attempt) -> {
			assertThat(dying.next()).isPresent();
			dying.takeBack();
		});
		assertThat(dying.next()).isEmpty();
		assertThat(state()).isEqualTo("FAILED");
	}

	@Test
	void whatFailedWaitsAndAfterTheLastAttemptIsGivenUpUntilSomebodyTriesAgain() {
		write();
		MailClaims node = node(Duration.ofMinutes(5));
		IntStream.rangeClosed(1, 3).forEach((attempt) -> {
			OutgoingMail mail = node.next().orElseThrow();
			assertThat(mail.attempts()).isEqualTo(attempt);
			node.failed(mail, DeliveryFault.NO_ANSWER);
			assertThat(node.next()).isEmpty();
			this.sql.update("update outgoing_mail set next_attempt_at = written_at");
		});
		assertThat(state()).isEqualTo("FAILED");
		MailView failed = Actor.as("admin", () -> this.administration.latest(MailGroup.FAILED)).get(0);
		assertThat(failed.fault()).isEqualTo(DeliveryFault.NO_ANSWER);
		assertThat(failed.username()).isNull();
		retry(failed.id());
		assertThat(node.next()).map(OutgoingMail::words).contains("We looked at it, Resident 77.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> retry(failed.id()));
	}

	@Test
	void whatCannotBeDeliveredIsGivenUpAtOnceAndHoldsNothingUp() {
		write();
		write();
		MailClaims node = node(Duration.ofMinutes(5));
		node.failed(node.next().orElseThrow(), DeliveryFault.ADDRESS_REFUSED);
		assertThat(node.next()).isPresent();
		assertThat(this.sql.queryForList("select state from outgoing_mail order by id", String.class))
			.containsExactlyInAnyOrder("FAILED", "SENDING");
	}

	@Test
	void nothingOfSomebodyOutsideIsReadable() {
		write();
		assertThat(this.sql.queryForMap("select address, words from outgoing_mail").values().toString())
			.doesNotContain("Resident 77", "residents.example");
	}

	private void retry(long id) {
		Actor.as("admin", () -> {
			this.administration.retry(id);
			return null;
		});
	}

	private static List<Long> takeAll(MailClaims node) {
		List<Long> taken = new ArrayList<>();
		int found = 0;
		while (found < 3) {
			Optional<OutgoingMail> mail = node.next();
			mail.map(OutgoingMail::id).ifPresent(taken::add);
			found = mail.isPresent() ? 0 : found + 1;
		}
		return taken;
	}

	private MailClaims node(Duration lease) {
		return new MailClaims(this.mails, this.transactions, new MailSettings("office@partnership.example", 2, 3,
				Duration.ofMinutes(1), Duration.ofHours(1), lease, Duration.ofDays(30)));
	}

	private void write() {
		this.mails.save(new OutgoingMail(Recipient.outside("resident.77@residents.example"), "Your report",
				"We looked at it, Resident 77.", Instant.now().minusSeconds(60), "partnership.example"));
	}

	private String state() {
		return this.sql.queryForObject("select state from outgoing_mail", String.class);
	}

}
