"""What ``make bench`` measures: ``python -m benchmarks``, see docs/benchmarks.md."""
