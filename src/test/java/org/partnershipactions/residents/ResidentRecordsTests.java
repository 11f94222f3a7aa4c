package org.partnershipactions.residents;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnershipactions.security.NotFound;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The records of some people, read together. */
class ResidentRecordsTests {

	private final Resident kept = resident();

	private final Resident merged = resident();

	private final Resident mergedBefore = resident();

	private final Resident other = resident();

	@Test
	void whoeverWasMergedIsTheOneThatStandsForThem() {
		this.mergedBefore.mergeInto(this.merged);
		this.merged.mergeInto(this.kept);
		ResidentRecords records = records();
		assertThat(List.of(this.kept, this.merged, this.mergedBefore)).extracting(Resident::key).allSatisfy((key) -> {
			assertThat(records.current(key)).isEqualTo(this.kept.key());
			assertThat(records.keys(key)).containsExactly(this.kept.key(), this.merged.key(), this.mergedBefore.key());
		});
		assertThat(records.keys(this.other.key())).containsExactly(this.other.key());
	}

	@Test
	void whoeverWasPartedStandsForThemselves() {
		this.merged.mergeInto(this.kept);
		this.merged.unmerge();
		assertThat(records().current(this.merged.key())).isEqualTo(this.merged.key());
		assertThat(records().keys(this.kept.key())).containsExactly(this.kept.key());
	}

	@Test
	void whoeverWasNotReadIsNotFound() {
		ResidentRecords none = new ResidentRecords(List.of());
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> none.current("nobody"));
	}

	private ResidentRecords records() {
		return new ResidentRecords(List.of(this.mergedBefore, this.other, this.merged, this.kept));
	}

	private static Resident resident() {
		Resident resident = new Resident("sevenoaks", new ResidentFacts(null, null, null, null, null, null, false),
				Set.of(), Instant.EPOCH);
		ReflectionTestUtils.setField(resident, "number", 1L);
		return resident;
	}

}
