package org.partnershipactions.security.sealing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.hibernate.usertype.UserTypeCreationContext;

/**
 * Seals and opens the texts of one column. When it reads, the database gives the key of
 * the row in front of the text ({@link SealedMapping} asks it to); when it writes, the
 * row is the one that Hibernate is about to write.
 */
class SealedTextType implements UserType<String> {

	/** Stands between the key of the row and the sealed text, and in neither of them. */
	static final char AFTER_ROW = '|';

	private Seal seal;

	private String table;

	private String column;

	/** Whatever has a constructor of this kind Hibernate makes anew for each column. */
	SealedTextType(UserTypeCreationContext context) {
	}

	/** Says which column it is. */
	void bind(Seal seal, String table, String column) {
		if (this.seal != null) {
			throw new IllegalStateException(
					"%s.%s and %s.%s share a type".formatted(this.table, this.column, table, column));
		}
		this.seal = seal;
		this.table = table;
		this.column = column;
	}

	@Override
	public String nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
		String read = row.getString(position);
		if (read == null) {
			return null;
		}
		int after = read.lastIndexOf(AFTER_ROW);
		if (after < 0) {
			throw new IllegalStateException(
					"%s.%s was read without the key of its row".formatted(this.table, this.column));
		}
		return this.seal.open(read.substring(after + 1),
				new SealedPlace(this.table, this.column, read.substring(0, after)));
	}

	@Override
	public void nullSafeSet(PreparedStatement statement, String plain, int position, WrapperOptions options)
			throws SQLException {
		if (plain == null) {
			statement.setNull(position, Types.VARCHAR);
		}
		else {
			statement.setString(position,
					this.seal.seal(plain, new SealedPlace(this.table, this.column, WrittenRow.of(this.table))));
		}
	}

	@Override
	public int getSqlType() {
		return Types.VARCHAR;
	}

	@Override
	public Class<String> returnedClass() {
		return String.class;
	}

	@Override
	public String deepCopy(String value) {
		return value;
	}

	@Override
	public boolean isMutable() {
		return false;
	}

	/**
	 * The row that this thread writes: Hibernate tells of each row just before it gives
	 * its values to the database.
	 */
	static final class WrittenRow {

		private static final ThreadLocal<WrittenRow> PRESENT = new ThreadLocal<>();

		private final String table;

		private final String row;

		private WrittenRow(String table, String row) {
			this.table = table;
			this.row = row;
		}

		static void begin(String table, String row) {
			PRESENT.set(new WrittenRow(table, row));
		}

		/** Key of the row of a table; refuses what is written to another. */
		static String of(String table) {
			WrittenRow present = PRESENT.get();
			if (present == null || !present.table.equals(table)) {
				throw new IllegalStateException("A sealed text of " + table
						+ " can be written with its entity only, for it is bound to its row");
			}
			return present.row;
		}

	}

}
