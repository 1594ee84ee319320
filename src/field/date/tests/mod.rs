//! Rows of what is read, each beside a near miss that is refused.

mod printed;
mod relative;
mod running;
mod year;
