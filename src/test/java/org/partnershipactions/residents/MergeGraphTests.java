package org.partnershipactions.residents;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.residents.MergeGraph.MergeLink;

import static org.assertj.core.api.Assertions.assertThat;

/** Under which keys people stand who were merged, once or several times. */
class MergeGraphTests {

	private final MergeGraph links = new MergeGraph(List.of("b", "z"));

	@Test
	void readsOnAsLongAsThereIsMore() {
		assertThat(this.links.learn(List.of(new MergeLink("b", "c")))).containsExactly("c");
		assertThat(this.links.learn(List.of(new MergeLink("c", "d"), new MergeLink("a", "c")))).containsExactly("d",
				"a");
		assertThat(this.links.learn(List.of(new MergeLink("c", "d")))).isEmpty();
		assertThat(this.links.concerned()).containsExactlyInAnyOrder("a", "b", "c", "d");
	}

	@Test
	void theRecordThatWasKeptComesFirst() {
		this.links.learn(List.of(new MergeLink("b", "c"), new MergeLink("a", "c"), new MergeLink("c", "d")));
		assertThat(this.links.others("b")).containsExactly("d", "c", "a");
		assertThat(this.links.others("d")).containsExactly("c", "b", "a");
	}

}
