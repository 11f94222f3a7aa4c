package org.partnershipactions.reviews.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.ProgressTaking;
import org.partnershipactions.reviews.figures.FrozenQuarterEvent.QuarterFrozen;
import org.partnershipactions.reviews.figures.KeptFigures.CanonicalJson;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Signed quarters of the whole product, and everybody who tries to change one. */
@WholeProduct
@Scene("frozen")
class QuarterArchiveTests {

	private static final String OURS = "sevenoaks";

	private static final Quarter FIRST = Quarter.parse("2026-27-Q1");

	@Autowired
	private QuarterArchive frozen;

	@Autowired
	private QuarterAssembly assembly;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private ActionChanges changes;

	@Autowired
	private ProgressTaking progress;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private EntityManager entities;

	@Autowired
	private MockMvcTester web;

	@Test
	void keepsASignedQuarterByteForByteAndTellsWhatChangedSince() throws Exception {
		this.plan.adopt();
		this.clock.moveTo(Instant.parse("2026-07-20T09:00:00Z"));
		String hash = Actor.as("board", () -> this.frozen.freeze(OURS, FIRST, live(new Words("Good.", "None."))));
		byte[] bytes = this.frozen.bytes(OURS, FIRST);
		assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).isEqualTo(hash);
		assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("{\"actions\":[{");
		changeMuch();
		assertThat(this.frozen.bytes(OURS, FIRST)).isEqualTo(bytes);
		assertThat(this.frozen.verify(OURS, FIRST)).isTrue();
		assertThat(CanonicalJson.bytes(CanonicalJson.write(this.frozen.signed(OURS, FIRST).orElseThrow())))
			.isEqualTo(bytes);
		assertThat(changesOfLeadsWord()).containsExactly("Done, per cent", "Lead's confidence", "What the lead says");
		assertThat(page("/reports/quarterly?plan=2026-27&quarter=Q1")).contains(hash, "Changed since Q1",
				"These are the figures that were signed", "Half the visits are done.");
	}

	@Test
	void refusesToSignAQuarterTwice() {
		Quarter quarter = signed("2020-21-Q1");
		byte[] bytes = this.frozen.bytes(OURS, quarter);
		QuarterFigures other = SampleQuarter.figures();
		assertThatThrownBy(() -> Actor.as("board", () -> this.frozen.freeze(OURS, quarter, other)))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("signed on");
		assertThat(this.frozen.bytes(OURS, quarter)).isEqualTo(bytes);
	}

	@Test
	void findsFiguresThatWereChangedInTheDatabase() {
		this.plan.adopt();
		Quarter quarter = signed("2016-17-Q2");
		assertThat(this.frozen.verify(OURS, quarter)).isTrue();
		this.sql.update(
				"update frozen_quarter set content = replace(content, '\"part\":22', '\"part\":52') where id = ?",
				OURS + "/2016-17-Q2");
		assertThat(this.frozen.verify(OURS, quarter)).isFalse();
		assertThat(page("/reports/quarterly?plan=2016-17&quarter=Q2")).contains("not those that the board signed");
		assertThatThrownBy(() -> this.frozen.publish(OURS, quarter)).isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("not those that were signed");
	}

	@Test
	void findsThemEvenWhereTheHashWasChangedToFit() throws Exception {
		Quarter quarter = signed("2020-21-Q3");
		String content = new String(this.frozen.bytes(OURS, quarter), StandardCharsets.UTF_8).replace("\"part\":22",
				"\"part\":52");
		this.sql.update("update frozen_quarter set content = ?, hash = ? where id = ?", content,
				HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))),
				OURS + "/2020-21-Q3");
		assertThat(this.frozen.verify(OURS, quarter)).isFalse();
	}

	@Test
	void hasNoWayToChangeWhatWasSigned() {
		Quarter quarter = signed("2020-21-Q4");
		byte[] bytes = this.frozen.bytes(OURS, quarter);
		this.transaction.executeWithoutResult((status) -> {
			FrozenQuarter kept = this.entities.find(FrozenQuarter.class, OURS + "/2020-21-Q4");
			ReflectionTestUtils.setField(kept, "content", "{}");
		});
		assertThat(this.frozen.bytes(OURS, quarter)).isEqualTo(bytes);
		assertThat(this.frozen.verify(OURS, quarter)).isTrue();
		assertThat(Arrays.stream(FrozenQuarters.class.getMethods()).map((method) -> method.getName()))
			.containsOnly("save", "findById", "findByPartnershipOrderByQuarterDesc");
	}

	@Test
	void namesTheHashInTheAuditTrail() {
		Quarter quarter = signed("2021-22-Q4");
		String hash = this.frozen.signature(OURS, quarter).orElseThrow().hash();
		assertThat(page("auditor", "/api/audit?event=QuarterFrozen")).contains("\"hash\":\"" + hash + "\"");
	}

	@Test
	void publishesOnceAndOnlyWhatIsSigned() {
		Quarter quarter = Quarter.parse("2021-22-Q1");
		assertThatThrownBy(() -> this.frozen.publish(OURS, quarter)).isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("not signed yet");
		signed("2021-22-Q1");
		assertThat(this.frozen.published(OURS, quarter)).isEmpty();
		PublicQuarter published = Actor.as("manager", () -> this.frozen.publish(OURS, quarter));
		assertThat(this.frozen.published(OURS, quarter)).contains(published);
		assertThat(this.frozen.publishedQuarters(OURS)).contains(quarter);
		assertThatThrownBy(() -> this.frozen.publish(OURS, quarter)).isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("published already");
	}

	private void changeMuch() {
		String moved = key("3.4");
		Actor.as("manager", () -> {
			this.changes.moveDate(moved, LocalDate.of(2027, 1, 31), "A partner needs time");
			this.changes.withdraw(key("7.5"), "The road was closed");
			return null;
		});
		String lead = lead("3.4");
		Actor.as(lead + ".member", () -> {
			this.progress.give(moved, new GivenProgress(FIRST.lastDay(), Status.IN_PROGRESS, Confidence.AMBER, 50, null,
					"Half the visits are done."));
			return null;
		});
	}

	/** What became of the action that the lead spoke of: nothing that happened later. */
	private List<String> changesOfLeadsWord() {
		List<QuarterChange> all = ChangesSince.between(this.frozen.signed(OURS, FIRST).orElseThrow(), live(null));
		assertThat(all).extracting(QuarterChange::row).containsOnly("3.4");
		return all.stream().map(QuarterChange::figure).sorted().toList();
	}

	private QuarterFigures live(Words words) {
		return Actor.as("board", () -> this.assembly.live(OURS, FIRST, words));
	}

	private Quarter signed(String quarter) {
		Quarter parsed = Quarter.parse(quarter);
		Actor.as("board", () -> this.frozen.freeze(OURS, parsed, SampleQuarter.figures()));
		return parsed;
	}

	private String key(String ref) {
		return this.sql.queryForObject("select id from priority_action where plan_year = 2026 and ref = ?",
				String.class, ref);
	}

	private String lead(String ref) {
		return this.sql.queryForObject(
				"select accountable_lead from priority_action where plan_year = 2026 and ref = ?", String.class, ref);
	}

	private String page(String path) {
		return page("board", path);
	}

	private String page(String username, String path) {
		return new String(
				this.web.get().uri(path).with(user(username)).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

}
