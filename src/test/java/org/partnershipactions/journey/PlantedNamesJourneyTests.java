package org.partnershipactions.journey;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.PlantedNames;
import org.partnershipactions.testing.PostOffice;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people type about a person in the whole life of a case, from the report to its
 * reopening, stands in plain neither in the database nor in the log, in no address and in
 * no subject of a mail.
 */
@WholeApplication
@Scene(value = "planted-names", at = "2016-04-04T09:00")
class PlantedNamesJourneyTests {

	private static final String NUMBER = PlantedLife.TELEPHONE.substring(1);

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@TempDir
	Path folder;

	@Autowired
	private RunningApplication application;

	@Autowired
	private JdbcTemplate sql;

	private final PlantedNames planted = new PlantedNames(PlantedLife.WORD, NUMBER);

	private final Footprints footprints = new Footprints();

	@BeforeAll
	static void openThePost() {
		PostOffice.reopen();
	}

	@AfterEach
	void hearTheLogNoMore() {
		this.planted.close();
	}

	@Test
	void nothingThatPeopleTypeStandsInPlain() {
		PlantedLife life = new PlantedLife(this.application, this.chrome, this.footprints);
		String ref = life.run(this.folder);
		assertThat(this.sql.queryForObject("select count(*) from work_item where draft is not null", Integer.class))
			.isPositive();
		life.everybodyLooks(ref);
		assertThat(this.planted.inDatabase(this.sql)).isEmpty();
		assertThat(this.planted.inLog()).isEmpty();
		assertThat(this.footprints.visited()).anyMatch((one) -> one.endsWith("/cases/" + ref));
		assertThat(this.footprints.linked()).anyMatch((one) -> one.contains("/evidence/"));
		assertThat(this.footprints.holding(PlantedLife.WORD, NUMBER)).isEmpty();
		assertThat(subjects()).isNotEmpty()
			.noneMatch((subject) -> subject.contains(PlantedLife.WORD) || subject.contains(NUMBER));
	}

	/** Subjects of all mails, once the reporter has theirs. */
	private static List<String> subjects() {
		Awaitility.await()
			.until(() -> mails().stream().anyMatch((mail) -> header(mail, "To").contains(PlantedLife.WORD)));
		return mails().stream().map((mail) -> header(mail, "Subject")).toList();
	}

	private static List<MimeMessage> mails() {
		return Arrays.asList(PostOffice.server().getReceivedMessages());
	}

	private static String header(MimeMessage mail, String name) {
		try {
			return mail.getHeader(name, ",").toLowerCase(Locale.ROOT);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
