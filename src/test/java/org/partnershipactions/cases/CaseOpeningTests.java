package org.partnershipactions.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseParticipants.CaseReport;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.NewCase.LinkedReport;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WholeProduct
@OnH2
class CaseOpeningTests {

	@Autowired
	private CaseOpening opening;

	@Autowired
	private AsbCases cases;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void casesOpenedAtTheSameTimeGetDifferentReferencesWithoutAGap() {
		List<String> keys = IntStream.range(0, 8).parallel().mapToObj((number) -> open("race")).toList();
		List<String> refs = this.sql
			.queryForList("select case_ref from asb_case where partnership = 'race' order by case_ref", String.class);
		assertThat(keys).doesNotHaveDuplicates();
		assertThat(refs).startsWith("C-2026-0001").endsWith("C-2026-0008").hasSize(8);
	}

	@Test
	void aReportLinkedTwiceIsLinkedOnce() {
		String key = open("twice");
		LinkedReport second = report("R-2026-00002", "resident-2");
		this.opening.link(key, second);
		this.opening.link(key, second);
		this.transaction.executeWithoutResult((status) -> {
			AsbCase found = this.cases.withKey(key);
			assertThat(found.team().reports()).extracting(CaseReport::ref)
				.containsExactly("R-2026-00001", "R-2026-00002");
			assertThat(found.team().residents(CaseRole.VICTIM)).containsExactly("resident-1", "resident-2");
			assertThat(found.title()).isEqualTo("Noise (music), Swanley ward");
		});
	}

	@Test
	void aCaseIsFoundByItsReferenceWithinItsPartnershipByWhoeverMaySeeIt() {
		String key = open("sevenoaks");
		String ref = this.cases.withKey(key).ref();
		assertThat(Actor.as("manager", () -> this.opening.keyOf("sevenoaks", ref))).isEqualTo(key);
		assertThatThrownBy(() -> Actor.as("manager", () -> this.opening.keyOf("elsewhere", ref)))
			.isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> Actor.as("kfrs.member", () -> this.opening.keyOf("sevenoaks", ref)))
			.isInstanceOf(NotFound.class);
	}

	private String open(String partnership) {
		return this.opening.open(new NewCase(partnership, "csu", "Swanley", "place-1", Set.of(CaseCategory.NOISE_MUSIC),
				report("R-2026-00001", "resident-1")));
	}

	private static LinkedReport report(String ref, String reporter) {
		return new LinkedReport(UUID.randomUUID().toString(), ref, reporter, "place-1",
				Instant.parse("2026-05-30T22:00:00Z"), Set.of(CaseCategory.NOISE_MUSIC));
	}

}
