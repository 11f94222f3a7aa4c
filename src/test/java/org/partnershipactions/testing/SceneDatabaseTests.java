package org.partnershipactions.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SceneDatabaseTests {

	/** A pool trusts a connection that was given back in this very millisecond. */
	@Test
	void noConnectionOfASceneThatWasLeftIsHandedOn() throws SQLException {
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl("jdbc:h2:mem:scenes;DB_CLOSE_DELAY=-1");
			pool.setUsername("sa");
			pool.setMaximumPoolSize(1);
			SceneDatabase scenes = new SceneDatabase(pool);
			Map<String, Set<String>> reached = new TreeMap<>();
			for (int i = 0; i < 100; i++) {
				for (String scene : List.of("one", "two")) {
					scenes.turnTo(scene);
					try (Connection connection = pool.getConnection()) {
						reached.computeIfAbsent(scene, (name) -> new TreeSet<>())
							.add(connection.getMetaData().getURL());
					}
				}
			}
			assertThat(reached.get("one")).hasSize(1).doesNotContainAnyElementsOf(reached.get("two"));
			assertThat(reached.get("two")).hasSize(1);
		}
	}

}
