package org.partnershipactions.reviews.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Several machines and several people at the same moment, on a real MariaDB. */
@WholeProduct
@OnMariaDb
@Scene("quarter-race")
class QuarterRaceMariaDbTests {

	private static final Map<String, Object> ANSWERS = Map.of("status", "IN_PROGRESS", "confidence", "GREEN", "percent",
			30);

	@Autowired
	private QuarterScene scene;

	@Autowired
	private QuarterStarting starting;

	@Test
	void aQuarterBeginsOnceAndEachReturnIsTakenOnceHoweverManyComeInTheSameMoment() {
		this.scene.adopt();
		this.scene.itIs(LocalDate.of(2026, 7, 1));
		List<String> beginnings = atOnce(() -> Actor.as(Actor.SYSTEM, this.starting::startDue).toString(),
				() -> said(() -> Actor.as("manager", () -> this.starting.start(QuarterScene.FIRST))),
				() -> Actor.as(Actor.SYSTEM, this.starting::startDue).toString());
		assertThat(beginnings).as(beginnings.toString())
			.filteredOn((said) -> said.equals("1") || said.equals("done"))
			.hasSize(1);
		assertThat(this.scene.count("select count(*) from monitored_quarter")).isOne();
		assertThat(this.scene.open("Task_GiveProgress")).hasSize(5);
		List<String> given = atOnce(() -> give("moat.member", "3.90"), () -> give("csu.member", "3.91"),
				() -> give("csu.coordinator", "3.91"), () -> give("csu.member", "3.92"),
				() -> give("csu.coordinator", "4.90"), () -> give("csu.member", "4.91"));
		assertThat(given).as(given.toString())
			.allMatch((said) -> said.equals("done") || said.contains("already completed"))
			.filteredOn((said) -> said.equals("done"))
			.hasSize(5);
		assertThat(Stream.of("3.90", "3.91", "3.92", "4.90", "4.91").map(this.scene::stateOf))
			.containsExactly("GIVEN moat", "GIVEN csu", "GIVEN csu", "GIVEN csu", "GIVEN csu");
		assertThat(this.scene.count("select count(*) from audit_entry where event = 'ReturnGiven'")).isEqualTo(5);
	}

	private String give(String account, String ref) {
		return said(() -> {
			this.scene.does(account, "Task_GiveProgress", ref, ANSWERS);
			return "";
		});
	}

	private static String said(Supplier<?> work) {
		try {
			work.get();
			return "done";
		}
		catch (StepNotOpen ex) {
			return ex.getMessage();
		}
	}

	@SafeVarargs
	private static List<String> atOnce(Supplier<String>... work) {
		CyclicBarrier together = new CyclicBarrier(work.length);
		List<CompletableFuture<String>> all = Stream.of(work).map((one) -> CompletableFuture.supplyAsync(() -> {
			try {
				together.await();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
			return one.get();
		})).toList();
		return all.stream().map(CompletableFuture::join).toList();
	}

}
