package org.partnershipactions.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is handed out to run the product with keeps it behind its proxy and without
 * rights.
 */
class DeploymentTests {

	private static final Path COMPOSE = Path.of("compose.yaml");

	private static final Path SETTINGS = Path.of("src/main/resources/application-mysql.yaml");

	@Test
	void theContainerIsReachedThroughTheMachineAloneAndHasNoRights() throws IOException {
		assertThat(faults(Files.readString(COMPOSE))).isEmpty();
	}

	@Test
	void aContainerThatIsOpenOrMayMuchIsNamed() {
		assertThat(faults("""
				services:
				  database:
				    ports: ["3306:3306"]
				  application:
				    user: root
				    environment:
				      DB_SSL_MODE: ${DB_SSL_MODE:-PREFERRED}
				    ports: ["0.0.0.0:8080:8080", "127.0.0.1:8081:8081"]
				""")).containsExactly("database is open at 3306:3306", "application is open at 0.0.0.0:8080:8080",
				"the application runs as root", "the application writes everywhere",
				"the application keeps rights of the machine", "the application may get more rights",
				"the connection to the database falls back to none that is protected");
	}

	@Test
	void withoutTheSamplePagesAreForTlsAloneAndWhoeverReadsCasesGivesASecondFactor() throws IOException {
		Map<String, Object> settings = part(new Yaml().load(Files.readString(SETTINGS)), "partnership");
		assertThat(settings).containsEntry("https-only", true).containsEntry("sample", false);
		assertThat(part(settings, "second-factor").get("roles"))
			.isEqualTo(List.of("member", "coordinator", "lead", "manager", "triage", "administrator"));
		assertThat(part(part(settings, "seal"), "keys")).containsExactly(Map.entry("main", "${SEAL_KEY:}"));
	}

	private static List<String> faults(String compose) {
		Map<String, Object> services = part(new Yaml().load(compose), "services");
		List<String> faults = new ArrayList<>();
		services.keySet().forEach((service) -> {
			if (part(services, service).get("ports") instanceof List<?> ports) {
				ports.stream()
					.filter((port) -> !port.toString().startsWith("127.0.0.1:"))
					.forEach((port) -> faults.add(service + " is open at " + port));
			}
		});
		Map<String, Object> application = part(services, "application");
		String user = String.valueOf(application.get("user"));
		check(user.matches("[1-9]\\d*(:[1-9]\\d*)?"), "the application runs as " + user, faults);
		check(Boolean.TRUE.equals(application.get("read_only")), "the application writes everywhere", faults);
		check(List.of("ALL").equals(application.get("cap_drop")), "the application keeps rights of the machine",
				faults);
		check(List.of("no-new-privileges:true").equals(application.get("security_opt")),
				"the application may get more rights", faults);
		check(String.valueOf(part(application, "environment").get("DB_SSL_MODE"))
			.matches("\\$\\{DB_SSL_MODE:-(?:REQUIRED|VERIFY_CA|VERIFY_IDENTITY)\\}"),
				"the connection to the database falls back to none that is protected", faults);
		return faults;
	}

	private static void check(boolean holds, String fault, List<String> faults) {
		if (!holds) {
			faults.add(fault);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> part(Map<String, Object> whole, String name) {
		return (Map<String, Object>) whole.getOrDefault(name, Map.of());
	}

}
